/** Form of a verb: past also stands for the past participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'gerund' | 'adjective' | 'will'

const IRREGULAR: Readonly<Record<string, { past: readonly string[]; gerund?: string }>> = {
  speak: { past: ['spoke', 'spoken'] },
  say: { past: ['said'] },
  hear: { past: ['heard'] },
  tell: { past: ['told'] },
  think: { past: ['thought'] },
  draw: { past: ['drew', 'drawn'] },
  pay: { past: ['paid'] },
  put: { past: ['put'], gerund: 'putting' },
  set: { past: ['set'], gerund: 'setting' },
  make: { past: ['made'] },
  take: { past: ['took', 'taken'] },
  give: { past: ['gave', 'given'] },
  come: { past: ['came', 'come'] },
  have: { past: ['had'] },
  hold: { past: ['held'] },
  seek: { past: ['sought'] },
  send: { past: ['sent'] },
  show: { past: ['showed', 'shown'] },
  undertake: { past: ['undertook', 'undertaken'] },
  dwell: { past: ['dwelt', 'dwelled'] },
  go: { past: ['went', 'gone'], gerund: 'going' },
  stand: { past: ['stood'] },
  meet: { past: ['met'] },
  begin: { past: ['began', 'begun'], gerund: 'beginning' },
  become: { past: ['became'] },
  lead: { past: ['led'] },
  read: { past: ['read'] },
  let: { past: ['let'], gerund: 'letting' },
  leave: { past: ['left'] },
  bring: { past: ['brought'] },
  throw: { past: ['threw', 'thrown'] },
  bid: { past: ['bid'], gerund: 'bidding' },
  write: { past: ['wrote', 'written'] },
  swear: { past: ['swore', 'sworn'] },
  foresee: { past: ['foresaw', 'foreseen'] },
  understand: { past: ['understood'] },
  know: { past: ['knew', 'known'] },
  find: { past: ['found'] },
  feel: { past: ['felt'] },
  bear: { past: ['bore', 'borne'] },
  forbid: { past: ['forbade', 'forbidden'], gerund: 'forbidding' },
  shed: { past: ['shed'], gerund: 'shedding' },
  strike: { past: ['struck'] },
  deal: { past: ['dealt'] },
  lend: { past: ['lent'] },
  forecast: { past: ['forecast'] },
  spell: { past: ['spelled', 'spelt'] },
  lay: { past: ['laid'] },
  hide: { past: ['hid', 'hidden'] },
  rise: { past: ['rose', 'risen'] },
}

const DOUBLED = new Set([
  'refer',
  'commit',
  'recommit',
  'permit',
  'regret',
  'concur',
  'admit',
  'confer',
  'plan',
  'signal',
  'compel',
  'chat',
  'rebut',
  'travel',
  'submit',
  'aver',
  'slam',
  'flag',
  'demur',
  'dub',
  'abhor',
  'label',
  'counsel',
  'extol',
  'sum',
  'run',
])

export function pastOf(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb]
  if (irregular) return irregular.past
  if (DOUBLED.has(verb)) return [`${verb}${verb.at(-1)}ed`, `${verb}ed`]
  if (verb.endsWith('e')) return [`${verb}d`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`]
  return [`${verb}ed`]
}

function gerundOf(verb: string): string {
  const irregular = IRREGULAR[verb]?.gerund
  if (irregular) return irregular
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ing`
  if (verb.endsWith('ee')) return `${verb}ing`
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`
  return `${verb}ing`
}

function thirdOf(verb: string): string {
  if (verb === 'have') return 'has'
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

export function formsOf(verb: string): (readonly [word: string, form: VerbForm])[] {
  return [
    [verb, 'base'],
    [thirdOf(verb), 'third'],
    ...pastOf(verb).map((word) => [word, 'past'] as const),
    [gerundOf(verb), 'gerund'],
    ...(DOUBLED.has(verb) ? [[`${verb}ing`, 'gerund'] as const] : []),
  ]
}

/** British and American spellings of one lemma. */
export function spellings(verb: string): string[] {
  if (/(?:ise|yse)$/.test(verb) && !/^(?:promise|advise|raise|praise|apprise)$/.test(verb))
    return [verb, verb.replace(/se$/, 'ze')]
  return [verb]
}
