/* Names and lengths of files, and what never lands: notes to do, tests left out or run alone. */

const FEATURE_FILES = ['schema', 'loaders', 'actions', 'data', 'mutations', 'client']
const FEATURE_NOUNS = [
  'account',
  'across',
  'across-options',
  'across-wording',
  'activity',
  'actor',
  'brief',
  'call',
  'chart',
  'collection',
  'comment',
  'comparison',
  'deleted-readout',
  'finding',
  'follow',
  'home',
  'matrix',
  'person',
  'position',
  'reading',
  'readout',
  'readout-list',
  'rereading',
  'sample',
  'saved-comparison',
  'saved-query',
  'search',
  'team',
  'tie',
  'version',
  'wording',
]
const MOST_LINES = 300
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/

/** What is wrong with a path, in sentences. */
export function checkPath(path) {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  const stem = name.replace(/\.[a-z]+$/, '')
  const problems = []
  if (!KEBAB.test(stem)) problems.push('file names are kebab-case.')
  if (/^(utils?|helpers?|misc|index)$/.test(stem))
    problems.push(`“${stem}” says nothing: name the file for what it holds.`)
  if (path.startsWith('lib/features/')) problems.push(...checkFeatureFile(parts))
  return problems
}

function checkFeatureFile(parts) {
  const [, , noun = '', name = ''] = parts
  if (parts.length !== 4) return ['a feature has no folders inside.']
  if (!FEATURE_NOUNS.includes(noun))
    return [`“${noun}” is none of the nouns listed in scripts/check/file-names.mjs.`]
  if (/\.test\.tsx?$/.test(name)) return []
  if (FEATURE_FILES.some((kind) => name === `${kind}.ts`)) return []
  return [`a feature holds ${FEATURE_FILES.map((kind) => `${kind}.ts`).join(', ')} and tests only.`]
}

/** What is wrong with a text, in sentences. */
export function checkText(path, text) {
  const problems = []
  const lines = text.split('\n').length - 1
  const isTable = /\/data\/|-cases\.ts$|\.(db\.)?test\.ts$|^eval\//.test(path)
  if (lines > MOST_LINES && !isTable) problems.push(`${lines} lines; ${MOST_LINES} at most.`)
  if (path.startsWith('scripts/check/')) return problems
  if (/\b(TODO|FIXME|XXX)\b/.test(text)) problems.push('a note to do something later.')
  if (/\.test\.tsx?$|\.spec\.ts$/.test(path) && /\b(it|test|describe)\.(only|todo)\(/.test(text))
    problems.push('a test left out or alone.')
  return problems
}
