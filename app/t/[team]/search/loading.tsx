import { LoadingLines } from '@/components/ui/page-state'

export default function Loading() {
  return (
    <div className="mx-auto max-w-3xl px-5 py-10">
      <LoadingLines lines={10} label="Looking" />
    </div>
  )
}
