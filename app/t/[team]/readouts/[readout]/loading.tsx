import { LoadingLines } from '@/components/ui/page-state'

export default function Loading() {
  return (
    <div className="mx-auto max-w-[78rem] px-5 py-8 md:px-10">
      <div className="max-w-[42rem]">
        <LoadingLines lines={12} label="Fetching the readout" />
      </div>
    </div>
  )
}
