import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import { AGENCIES, DATE_STYLES, HOUSES } from '../data/houses'
import type { TextParts } from '../document'
import type { Sentence } from '../sentences'
import type { Placed } from './company'
import { headingHouse } from './heading-house'
import { houseMarks } from './home'
import type { Layout } from './layout'

type HostView = {
  parts: TextParts
  layout: Layout
  places: readonly Sentence[]
  placed: readonly Placed[]
  of: ReadonlyMap<Mention, number>
  actors: readonly Actor[]
  participants: readonly number[]
  /** Whom title and opening have as their subject. */
  own: number | null
}

/** "At the invitation of the Foreign Minister, Y paid a visit": the host took part, and it is the host's page. */
export function inviter(
  people: { mentions: readonly Mention[]; of: ReadonlyMap<Mention, number> },
  parts: TextParts,
  body: Sentence,
): number | null {
  const words = parts.tokens.slice(body.from, body.from + 4).map((token) => token.lower)
  if (words.join(' ') !== 'at the invitation of') return null
  const host = people.mentions.find(({ from }) => from >= body.from + 4 && from <= body.from + 5)
  const index = host ? people.of.get(host) : undefined
  const visits = parts.tokens
    .slice(body.from, body.to)
    .some((token) => /^(?:paid|pays|visited|arrived|visit|visiting)$/.test(token.lower))
  return index !== undefined && visits ? index : null
}

/**
 * Whose page it is, where the subject of title and opening is the guest or the caller: a house that the page names,
 * a visit or a call told as somebody else's to one's own. Null where the subject stands.
 */
export function hostOf(view: HostView): number | null {
  return calledOwn(view) ?? ofHouse(view) ?? visited(view) ?? calledOn(view) ?? receivedEnvoy(view)
}

/**
 * "President A of X made a phone call to President B of Y": houses that print the state of both so
 * tell of a call to their own.
 */
function calledOwn({ parts, layout, placed, of }: HostView): number | null {
  const opening = parts.clean.slice(layout.title?.start ?? layout.bodyFrom, layout.bodyFrom + 300)
  const [caller, called, more] = placed.filter(({ inTitle }) => !inTitle)
  if (!caller?.mention.state || !called?.mention.state || more) return null
  if (called.side !== 'partner' || !/\bmade a (?:tele)?phone call to\b/.test(opening)) return null
  return of.get(called.mention) ?? null
}

/** The one of another state than the subject's whose house the page names. */
function ofHouse({ parts, layout, actors, participants, own }: HostView): number | null {
  const present = own === null ? null : (actors[own]?.state ?? null)
  if (present === null) return null
  const title = layout.title?.text ?? ''
  // "… at the White House" in a title is where they met.
  const marks = houseMarks(parts, layout).replace(title, '')
  const styled = DATE_STYLES.find(({ form }) => form.test(marks))?.issuer.state
  if (styled === present) return null
  const state =
    HOUSES.find(({ words, issuer }) => issuer.state && words.test(marks))?.issuer.state ??
    headingHouse(marks, null)?.state ??
    AGENCIES.find(([mark]) => mark === layout.lead.agency)?.[1]
  if (!state || state === present) return null
  const host = participants.find((index) => actors[index]?.state === state)
  if (host !== undefined) return host
  const open = participants.filter((index) => {
    const actor = actors[index]
    return (
      actor !== undefined && actor.state === null && !actor.organisation && actor.office !== null
    )
  })
  return open.length === 1 ? (open[0] ?? null) : null
}

const VISIT_OF =
  /^(?:[^:]{3,40}: )?(?:(?:official|working|state|courtesy|introductory|farewell) )*(?:visits?|call) (?:of|by|from)\b/i

/** Those whom the title names. */
function guestsOf(
  placed: readonly Placed[],
  of: ReadonlyMap<Mention, number>,
): ReadonlySet<number> {
  return new Set(placed.flatMap(({ mention, inTitle }) => (inTitle ? (of.get(mention) ?? []) : [])))
}

/** "Visit by Foreign Minister X of Y": whoever receives the guest in the text. */
function visited({ layout, actors, placed, of, own }: HostView): number | null {
  if (own === null || !VISIT_OF.test(layout.title?.text ?? '')) return null
  const guest = actors[own]
  // The title names the guest: where the text's subject is somebody else, that one is the host already.
  if (guestsOf(placed, of).size > 0 && !guestsOf(placed, of).has(own)) return null
  const host = placed.find(({ mention, inTitle }) => {
    const index = of.get(mention)
    const state = index === undefined ? null : actors[index]?.state
    return !inTitle && index !== undefined && index !== own && (!state || state !== guest?.state)
  })
  return host ? (of.get(host.mention) ?? null) : null
}

const EMBASSY = /\b(?:embassy|high commission|permanent mission)\b/i

/** An ambassador who meets one who holds an office at home is told of there, unless an embassy's name stands on the page. */
function receivedEnvoy({ parts, layout, actors, participants, own }: HostView): number | null {
  const guest = own === null ? undefined : actors[own]
  if (guest?.rank !== 'ambassador' || !guest.state) return null
  if (EMBASSY.test(houseMarks(parts, layout))) return null
  const hosts = participants.filter((index) => {
    const actor = actors[index]
    const national = /^(?:minister|premier|president|monarch|deputy|prince|vice)$/
    return index !== own && actor && actor.state !== guest.state && national.test(actor.rank ?? '')
  })
  return hosts.length === 1 ? (hosts[0] ?? null) : null
}

/** "The Foreign Minister of X called on the President": the one whom the text gives no state is at home. */
function calledOn({ parts, placed, of, actors }: HostView): number | null {
  const [guest, host] = placed.filter(({ inTitle }) => !inTitle)
  const abroad = guest?.mention.state || guest?.mention.office?.organisation
  if (!guest || !abroad || !host || host.mention.state) return null
  const between = parts.tokens
    .slice(guest.mention.to, host.mention.from)
    .map((token) => token.lower)
    .join(' ')
  if (!/\b(?:called|calls|call) (?:today |yesterday )?on\b/.test(between)) return null
  const index = of.get(host.mention)
  return index !== undefined && actors[index]?.state === null ? index : null
}
