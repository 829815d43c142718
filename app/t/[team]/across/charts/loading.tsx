import { LoadingLines } from '@/components/ui/page-state'

export default function Loading() {
  return (
    <div className="mx-auto max-w-5xl px-4 py-8 md:px-8">
      <LoadingLines lines={14} label="Drawing the chart" />
    </div>
  )
}
