import { cn } from '@/components/ui/class-names'

const HEIGHTS = ['h-[5px]', 'h-[8px]', 'h-[11px]', 'h-[13px]'] as const

/** Weight drawn as weight: four rising strokes, as many inked as the force (0–4). Takes the ink of its side. */
export function ForceStrokes({ force, className }: { force: number; className?: string }) {
  return (
    <span
      role="img"
      aria-label={`force ${force} of 4`}
      className={cn('inline-flex h-[13px] items-end gap-[2px] align-[-1px]', className)}
    >
      {HEIGHTS.map((height, index) => (
        <i
          key={height}
          className={cn('w-1 rounded-[1px]', height, index < force ? 'bg-side' : 'bg-line')}
        />
      ))}
    </span>
  )
}
