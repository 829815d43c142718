import { LoadingLines } from '@/components/ui/page-state'

export default function Loading() {
  return (
    <div className="mx-auto max-w-6xl px-5 py-8 md:px-10">
      <LoadingLines lines={12} label="Reading and comparing" />
    </div>
  )
}
