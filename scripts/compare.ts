/** Lays two accounts of one call side by side: `npm run --silent compare -- A B` prints one JSON object. */
import { compareAccounts } from '@/lib/core/comparing/compare-accounts'
import { comparedFromReading } from '@/lib/core/comparing/compared-from-reading'
import { comparisonForm } from '@/lib/core/comparing/string-form'
import { read } from '@/lib/core/reading/read'
import { toStringForm } from '@/lib/core/reading/string-form'
import { textOfFile } from './text-of-file'

function refuse(sentence: string): null {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
  return null
}

function accountOf(file: string, id: string) {
  const found = textOfFile(file)
  if ('problem' in found) return refuse(found.problem)
  const reading = read(found.text)
  const account = comparedFromReading({ id, body: found.text, reading })
  const form = toStringForm(file, found.text, reading)
  // Ids by place in the reading, so that pairs point into `positions` as printed.
  return { account, form, ids: reading.positions.map((_, index) => `${id}#${index}`) }
}

const [fileA, fileB, ...rest] = process.argv.slice(2)
if (!fileA || !fileB || rest.length > 0) {
  refuse('Name two files: npm run --silent compare -- A B')
} else {
  const a = accountOf(fileA, 'a')
  const b = accountOf(fileB, 'b')
  if (a && b) {
    const comparison = compareAccounts(a.account, b.account)
    const found = comparisonForm(comparison, { a: a.ids, b: b.ids })
    process.stdout.write(`${JSON.stringify({ a: a.form, b: b.form, ...found })}\n`)
  }
}
