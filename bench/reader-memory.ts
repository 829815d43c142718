import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'

/*
 * Run by `npm run bench -- reading` in a process of its own with --expose-gc: prints, as JSON, how many bytes of heap
 * the reader holds once it is loaded, and after it has read every sample text many times over.
 */

const ROUNDS = 50

function heapNow(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function main(): Promise<void> {
  const before = heapNow()
  const { read } = await import('@/lib/core/reading/read')
  read(SAMPLE_READOUTS[0]?.body ?? '')
  const loaded = heapNow() - before
  for (let round = 0; round < ROUNDS; round++) for (const { body } of SAMPLE_READOUTS) read(body)
  console.log(JSON.stringify({ loaded, after: heapNow() - before }))
}

await main()
