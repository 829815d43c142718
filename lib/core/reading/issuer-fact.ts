import type { Actor } from './cast/build'
import type { TextParts } from './document'
import { stateName } from './gazetteer'
import { headingHouse } from './header/heading-house'
import { houseMarks } from './header/home'
import { bodyOf, findIssuer, institutionOf } from './header/issuer'
import type { JointSide, JointStatement } from './header/joint'
import type { Layout } from './header/layout'
import type { People } from './people'
import type { Fact, Issuer, ReadOptions } from './types'

/** What the issuer is told from. */
export type IssuerView = People & {
  parts: TextParts
  layout: Layout
  options: ReadOptions
  joint: JointStatement | null
}

/** Who published the text; of a joint statement, the first of those who issue it, with the others beside. */
export function issuerFact(view: IssuerView): Fact<Issuer> | null {
  const { options, actors, participants, own } = view
  const ownActor = own === null ? null : (actors[own] ?? null)
  const marks = houseMarks(view.parts, view.layout)
  const whose = {
    actor: ownActor,
    state: options.issuer?.state ?? ownActor?.state ?? view.home?.state ?? null,
    states: participants.map((index) => actors[index]?.state ?? null),
  }
  const heading = headingHouse(marks, view.layout.title?.text ?? null)
  const found = findIssuer(marks, view.layout.lead.agency, whose, heading)
  if (options.issuer) {
    const { name, state } = options.issuer
    const value = { name, state, houseStyle: found?.issuer.houseStyle ?? null }
    return { value: together(value, othersOf(view, value)), at: null, confidence: 1 }
  }
  const joint = view.joint ? publishersOf(view, view.joint) : []
  const first = found?.issuer ?? joint[0] ?? bySummons(view)
  if (!first) return null
  const confidence = found?.confidence ?? 0.7
  return { value: together(first, othersOf(view, first)), at: null, confidence }
}

/** Who calls an ambassador in is the foreign ministry. */
function bySummons({ own, home }: IssuerView): Issuer | null {
  if (own !== null || !home) return null
  return { name: institutionOf(home.state, 'foreign'), state: home.state, houseStyle: null }
}

function together(issuer: Issuer, others: readonly Issuer[]): Issuer {
  if (others.length === 0) return issuer
  return { ...issuer, jointly: others.map(({ name, state }) => ({ name, state })) }
}

/** Those who issue a joint statement beside the one whose page it is. */
function othersOf(view: IssuerView, issuer: { name: string; state: string | null }): Issuer[] {
  if (!view.joint) return []
  return publishersOf(view, view.joint).filter((each) =>
    issuer.state === null || each.state === null
      ? each.name !== issuer.name
      : each.state !== issuer.state,
  )
}

/** All in whose name a joint statement is made: by those who took part, else by the sides that it names. */
function publishersOf(
  { actors, participants, layout }: IssuerView,
  joint: JointStatement,
): Issuer[] {
  const members = participants.flatMap((index) => byMember(actors[index]))
  if (new Set(members.map(({ name, state }) => state ?? name)).size > 1) return members
  return joint.sides.map((side) => bySide(side, layout.title?.text ?? ''))
}

function byMember(actor: Actor | undefined): Issuer[] {
  if (!actor || (actor.state === null && !actor.organisation)) return []
  const found = findIssuer('', null, { actor, state: actor.state })
  return found ? [found.issuer] : []
}

function bySide({ state, organisation }: JointSide, title: string): Issuer {
  if (state === null) return bodyOf(organisation ?? '')
  const kind = /foreign|external affairs/i.test(title)
    ? 'foreign'
    : /\bheads? of government|prime ministers?|chancellors?/i.test(title)
      ? 'government'
      : /\bheads? of state|presidents?/i.test(title)
        ? 'head'
        : null
  const name = kind ? institutionOf(state, kind) : `Government of ${stateName(state)}`
  return { name, state, houseStyle: null }
}
