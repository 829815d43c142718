/** Reads files and prints one JSON object a line for each: `npm run --silent read -- FILE…`. */
import { read } from '@/lib/core/reading/read'
import { toStringForm } from '@/lib/core/reading/string-form'
import { textOfFile } from './text-of-file'

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Name at least one file: npm run --silent read -- FILE…\n')
  process.exitCode = 1
}
for (const file of files) {
  const found = textOfFile(file)
  if ('problem' in found) {
    process.stderr.write(`${found.problem}\n`)
    process.exitCode = 1
    continue
  }
  process.stdout.write(`${JSON.stringify(toStringForm(file, found.text, read(found.text)))}\n`)
}
