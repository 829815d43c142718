/** Proves that every span of the gold set stands in its text: `npm run gold:check`. */
import { ISSUES } from '@/lib/core/reading/data/issues'
import { ACTS, FORCES, POLARITIES } from '@/lib/core/reading/types'
import { loadAlignments, loadSampleReadings } from './alignment-files'
import { type Gold, loadGold } from './gold-files'

const ids = new Set(ISSUES.map((issue) => issue.id))

function problemsOf(gold: Gold): string[] {
  const problems: string[] = []
  gold.positions.forEach((position, index) => {
    const where = `${gold.file} position ${index + 1}`
    const spans = [position.cueAt, position.contentAt, ...position.cueTailAt]
    for (const [start, end] of spans) {
      if (!(start >= 0 && end > start && end <= gold.text.length))
        problems.push(`${where}: span ${start}–${end} is outside the text or empty`)
      else if (gold.text.slice(start, end) !== gold.text.slice(start, end).trim())
        problems.push(`${where}: span ${start}–${end} has space at its edge`)
    }
    const overlap =
      position.cueAt[0] < position.contentAt[1] && position.contentAt[0] < position.cueAt[1]
    if (overlap) problems.push(`${where}: cue and content overlap`)
    if (!ACTS.includes(position.act)) problems.push(`${where}: unknown act ${position.act}`)
    if (!FORCES.includes(position.force)) problems.push(`${where}: unknown force ${position.force}`)
    if (!POLARITIES.includes(position.polarity))
      problems.push(`${where}: unknown polarity ${position.polarity}`)
    for (const issue of position.issues)
      if (!ids.has(issue)) problems.push(`${where}: unknown issue ${issue}`)
  })
  return problems
}

const { gold, skipped, changed } = loadGold()
const samples = loadSampleReadings()
const aligned = loadAlignments()
const readings = [...gold, ...samples.gold]
const problems = [...readings.flatMap(problemsOf), ...samples.problems, ...aligned.problems]
for (const file of changed) problems.push(`${file}: the text is not the one that was read (sha256)`)
for (const problem of problems) console.log(problem)
const spans = readings.reduce((sum, each) => sum + each.positions.length, 0)
const pairs = aligned.alignments.reduce((sum, each) => sum + each.pairs.length, 0)
const divergences = aligned.alignments.reduce((sum, each) => sum + each.divergences.length, 0)
console.log(
  `${readings.length} gold readings, ${spans} positions; ${aligned.alignments.length} gold alignments, ${pairs} pairs, ${divergences} divergences; ${problems.length} problems; ${skipped + aligned.skipped} skipped because their text is absent.`,
)
if (problems.length > 0) process.exitCode = 1
