import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quantile, show, time } from '@/bench/figures'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'

const EXAMPLE = join(
  process.env.PARLEY_SHARED ?? '../shared',
  'examples/lavrov-tillerson-2017-10-12.txt',
)

/** Milliseconds to read one text on one core, after warm-up: the example where it is at hand, else a sample. */
export async function measureReading(): Promise<void> {
  const isHere = existsSync(EXAMPLE)
  const text = isHere ? readFileSync(EXAMPLE, 'utf8') : (SAMPLE_READOUTS[0]?.body ?? '')
  const body = normaliseBody(text)
  const times = await time({ warmUp: 100, measured: 300 }, () => read(body))
  const which = isHere ? 'the example' : 'a sample'
  show(
    `Reading ${which} (${body.length} characters)`,
    `${quantile(times).toFixed(2)} ms (p95 ${quantile(times, 0.95).toFixed(2)} ms; 15 at most)`,
  )
}
