import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
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

/** Megabytes of heap that the reader holds, in a process that does nothing else. */
export function measureReaderMemory(): void {
  const flags = ['--expose-gc', '--import', 'tsx', 'bench/reader-memory.ts']
  const { stdout } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  const { loaded, after } = JSON.parse(stdout) as { loaded: number; after: number }
  const inMegabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1)
  show(
    'Memory of the reader',
    `${inMegabytes(loaded)} MB when loaded, ${inMegabytes(after)} MB after 600 texts (30 at most)`,
  )
}

/** Texts of the sample, one after another, cut to lengths at which time must grow in step. */
const LENGTHS = [500, 2_000, 20_000]

/**
 * Milliseconds to read texts of several lengths, beside two general packages that only part the same text into
 * sentences, tokens and tags: what any reading would begin with.
 */
export async function measureBesideOthers(): Promise<void> {
  const sample = SAMPLE_READOUTS.map(({ body }) => body).join('\n\n')
  const wink = winkNLP(model)
  const ways: { what: string; run: (text: string) => unknown }[] = [
    { what: 'our reader', run: (text) => read(text) },
    { what: 'compromise', run: (text) => compromise(text).json() },
    { what: 'wink-nlp', run: (text) => wink.readDoc(text).tokens().out(wink.its.pos) },
  ]
  for (const length of LENGTHS) {
    const text = sample.repeat(Math.ceil(length / sample.length)).slice(0, length)
    const rounds = {
      warmUp: Math.max(20, 200_000 / length),
      measured: Math.max(20, 200_000 / length),
    }
    const told: string[] = []
    for (const { what, run } of ways) {
      const middle = quantile(await time(rounds, () => run(text)))
      told.push(`${what} ${middle.toFixed(2)} ms`)
    }
    show(`Reading ${length.toLocaleString('en')} characters`, told.join(', '))
  }
}
