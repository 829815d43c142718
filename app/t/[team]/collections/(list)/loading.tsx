import { LoadingLines } from '@/components/ui/page-state'

export default function Loading() {
  return (
    <div className="mx-auto max-w-4xl px-5 py-9">
      <LoadingLines lines={8} label="Loading collections" />
    </div>
  )
}
