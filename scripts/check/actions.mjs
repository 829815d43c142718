import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/* Every server action goes through the action client: a "use server" file exports nothing that does not. */

const CLIENT = /^export const (\w+Action) = (memberAction|personAction|openAction)\s*$/
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter(Boolean)

let problems = 0
let actions = 0
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  if (!/^\s*['"]use server['"]/m.test(text) || file.startsWith('scripts/')) continue
  const say = (what) => {
    problems += 1
    console.error(`${file}: ${what}`)
  }
  if (!/^lib\/features\/[^/]+\/actions\.ts$/.test(file))
    say('"use server" belongs in lib/features/<noun>/actions.ts')
  for (const line of text.split('\n').filter((line) => line.startsWith('export '))) {
    if (CLIENT.test(line.split('.')[0] ?? '')) actions += 1
    else say(`is not built by memberAction, personAction or openAction: ${line}`)
  }
}
console.log(`${actions} actions`)
process.exit(problems ? 1 : 0)
