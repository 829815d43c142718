/**
 * Small words around a cue. Intensifiers raise the force by one (Quirk et al. 1985, A Comprehensive
 * Grammar, 8.104 ff., amplifiers); the others are only stepped over.
 */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  (
    'strongly firmly deeply gravely seriously categorically resolutely emphatically forcefully sharply ' +
    'unwavering steadfast ironclad warmly warm warmest highly ' +
    'vehemently sternly unequivocally unambiguously vigorously strictly decisively profoundly ' +
    'deep deepest grave serious strong strongest firm categorical resolute stern solemn utmost extreme ' +
    'profound sharp unequivocal vehement emphatic absolute paramount'
  ).split(' '),
)

/** Adverbs and phrases between subject and verb or verb and content. */
export const ADVERBS: ReadonlySet<string> = new Set(
  (
    'also again along then further furthermore once both each jointly together warmly particularly especially ' +
    'specifically additionally separately mutually particular repeatedly consistently constantly ' +
    'always still now today yesterday likewise similarly candidly frankly openly clearly ' +
    'positively greatly fully broadly briefly extensively thoroughly substantively cordially ' +
    'personally publicly privately directly previously subsequently finally lastly moreover however ' +
    'therefore thus accordingly meanwhile initially primarily mainly largely sincerely wholeheartedly ' +
    'all too separately unanimously respectively rightly bilaterally concurrently simultaneously ' +
    'expressly explicitly generally recently already later formally officially cautiously kindly ' +
    'reciprocally heartily fervently enthusiastically proudly humbly gladly immediately next actively ' +
    'constructively critically closely carefully detailedly sadly never not has have had did does do will would ' +
    'is was were are am been being be remain remains remained just in-depth comprehensively'
  ).split(' '),
)

/** Words that turn a cue round. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  "n't",
  'neither',
  'nor',
  'cannot',
])
