import type { Act, Polarity } from '../types'

/**
 * Words by which a content judges what it tells, for cues that are neutral themselves ("said that …").
 *
 * Sources: the appraisal classes of Martin & White 2005, The Language of Evaluation (judgement and
 * appreciation), filled with the evaluating words of the genre; modals and adjectives of necessity after
 * Palmer 2001, Mood and Modality.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Words by which a report opposes what it tells. */
export const NEGATIVE_WORDS = words(`
  unacceptable inadmissible impermissible intolerable violation violations violate violates violated violating
  breach breaches breached aggression aggressive unprovoked unjustified unjustifiable illegal illegally unlawful
  unlawfully illegitimate arbitrary contradicts contrary undermine undermines undermining undermined
  destabilizing destabilising destabilise destabilize provocation provocations provocative provocatively attempts
  sabotage sabotaged sabotaging destructive crimes criminal crime atrocities genocide terrorist brutal brutality
  barbaric occupation annexation threat threats threatening threatens threaten malign
  escalatory escalation escalating deliberate refusal refuses refused failure failed fails blackmail blackmailing
  coercion coercive disinformation reckless dangerous danger irresponsible abuses repression crackdown
  unilateral discriminatory baseless groundless unfounded false untrue wrongful wrongfully unjust unfair
  aggravating aggravate aggravated aggravates ignored ignore ignores ignoring inhumane inhuman destroying
  interference interfering meddling neo-nazi neo-nazis militants horrific senseless heinous sham
  complicate complicates complicated complicating hinder hinders hindering hampers hamper impede impedes impeding obstruct obstructs obstructing block
  deprives deteriorate deteriorating deterioration worsening worsen worsens worsened catastrophic catastrophe
  hegemony hegemonism bullying protectionism politicization politicisation smear slander smearing
  exacerbate exacerbates exacerbated exacerbating blockage blockade blockaded
  shelling shellings bombing bombings bombardment refuse refusing mistake mistakes error errors
  suffering harm harms harmful harming damage damages damaging alarming disastrous grave hostile hostility
  massacre massacres killing killings indiscriminate disproportionate collective-punishment starvation
  regrettable deplorable condemnable cowardly despicable wrong unwarranted counterproductive unsustainable
  choking strangling fragile precarious alarming tense obstacle obstacles difficult difficulties negative negatively misrepresented misleading distorting prolong prolongs
  prolonged prolonging incursion incursions intrusion intrusions deadlock impasse stalled stagnation vacuum jeopardise
  jeopardize jeopardises jeopardizes jeopardising jeopardizing jeopardy endanger endangers endangering endangered erode
  erodes eroding eroded intimidation harassment unfriendly one-sided politicised politicized arbitrary delays delayed
  casualties bloodshed looting displaced expelled persecuted persecution deprived deprive blocked disrupt disrupts disrupted
  disrupting disruption exploit exploits exploited abuse abused misuse misused scapegoat blamed faltering flawed
  insufficient inadequate unresolved unanswered unfulfilled broken breaking hostage setback setbacks neglected weakened
  weakens weakening worse worst misguided short-sighted shameful appalling cruel callous unbearable dire desperate
  damaged died die kills killed maims maimed invaders invader occupiers cynical cynicism ruined weaponize
  weaponizes weaponise weaponises reluctance unwillingness absence lack impunity hypocrisy double-standard erroneous distorted distort distortion`)

/** Words by which a report favours what it tells. */
export const POSITIVE_WORDS = words(`
  important importance significant successful successfully progress achievement achievements positive fruitful
  constructive productive strengthen strengthens strengthened strengthening friendship friendly friends supports
  support supported supportive dynamic mutually beneficial crucial vital essential cornerstone ironclad unwavering
  historic valuable instrumental helpful effective effectively timely milestone promising growth growing grown
  momentum excellent good great strong stronger close closer deepen deepened deepening enhance enhanced enhancing
  expand expanded expanding potential opportunities opportunity mutual-benefit win-win solid robust steady sound
  stable smooth vibrant fruitfully reliable trusted trust unity solidarity contribution contributions contribute
  contributed contributes contributing key pivotal central unprecedented leadership generous generosity commendable
  exemplary welcome welcomed appreciated cherished cherish enduring longstanding time-tested brotherly fraternal
  assistance hosting shared improved improving improvement improvements steadily successes shortened doubled tripled
  record flourishing thriving booming boosted expanded recovered resumed completed smoothly openness pragmatism
  favoured favored defending hospitality friendliest goodwill sincerity readiness breakthrough eased lowered well-being
  stability prosperity
  partnership partner partners strategic benefit benefits benefited interests deserve deserves right rights largest leading
  inspiring remarkable notable impressive encouraging satisfactory satisfied high-quality
  principles values`)

/** Words after which a bad thing is met, not told: "against aggression", "to prevent escalation". */
export const COUNTERS = words(`
  against counter countering counters counteract counteracting counteraction combat combating combatting combats
  fight fighting fights prevent preventing prevention prevents deter deterring deters deterrence end ending stop
  stopping avoid avoiding resist resisting overcome overcoming resolving protect protecting protection defend
  defending defends defense defence tackle tackling eliminate eliminating eradicate eradicating repel repelling
  withstand curb curbing reduce reducing mitigate mitigating respond responding response responses free face facing
  prosecute prosecuting prosecution punish punishing compensation compensate sanctioning
  victims recovery without rather despite amid address addressing condemn condemns condemned condemning oppose
  opposes opposed opposing reject rejects rejected rejecting survivors investigate investigating accountable
  accountability from halt halting suppress suppressing countered heal root alleviate alleviating relieve
  resilience overcome no never`)

/** Words that turn praise to blame: "no progress", "lack of trust". */
export const SCARCE = words(
  'no not without lack lacks lacking insufficient little never hardly barely absence',
)

/** Adjectives after "be": what kind of act the content performs with them, and its direction. */
export const STATES_OF_MIND: ReadonlyMap<string, readonly [Act | null, Polarity]> = new Map([
  ...each(
    'ready prepared willing committed determined resolved keen eager open poised dedicated available',
    'commissive',
    'commits',
  ),
  ...each(
    'necessary imperative needed required incumbent urgent obliged',
    'directive',
    'calls-for',
  ),
  ...each(
    'unacceptable wrong inadmissible impermissible intolerable groundless baseless unfounded absurd illegal unlawful unjustified condemnable',
    'verdictive',
    'opposes',
  ),
  ...each(
    'important essential vital crucial critical key paramount pivotal indispensable',
    null,
    'supports',
  ),
  ...each(
    'grateful thankful pleased glad satisfied proud happy delighted impressed moved inspired appreciative honoured honored encouraged heartened reassured gratified touched honour honor privilege pleasure',
    'expressive',
    'supports',
  ),
  ...each(
    'concerned worried alarmed disappointed appalled saddened shocked horrified outraged dismayed',
    'expressive',
    'opposes',
  ),
  ...each('opposed against', 'verdictive', 'opposes'),
])

/** Verbs by which a content reports a stance of the source itself. */
export const STANCE_PREDICATES: ReadonlyMap<string, readonly [Act | null, Polarity]> = new Map([
  ...each(
    'appreciate appreciates appreciated welcome welcomes welcomed thank thanks value values commend commends applaud applauds',
    'expressive',
    'supports',
  ),
  ...each('hope hopes expect expects count counts', 'expressive', 'calls-for'),
  ...each('looks looked look', 'expressive', 'supports'),
  ...each('recognise recognize accept', null, 'supports'),
  ...each('regret regrets deplore deplores', 'expressive', 'opposes'),
  ...each('oppose opposes reject rejects condemn condemns', 'verdictive', 'opposes'),
  ...each(
    'support supports supported backs backed endorses endorsed favoured favored upholds favours favors respects respected',
    null,
    'supports',
  ),
  ...each('urge urges demand demands', 'directive', 'calls-for'),
])

function each(
  list: string,
  act: Act | null,
  polarity: Polarity,
): (readonly [string, readonly [Act | null, Polarity]])[] {
  return list.split(' ').map((word) => [word, [act, polarity]] as const)
}
