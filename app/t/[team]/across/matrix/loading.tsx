import { LoadingLines } from '@/components/ui/page-state'

export default function Loading() {
  return (
    <div className="px-4 py-8 md:px-8">
      <LoadingLines lines={16} label="Counting positions" />
    </div>
  )
}
