import { termsOf } from './terms'
import type { ComparedPosition } from './types'

const NEXT_CONTACT =
  /\b(?:stay|remain|keep|continue|maintain)(?:ing)?\b(?:\s+\S+){0,5}\s+(?:touch|contacts?|communication|dialogue|conversation|exchanges?)\b|\bfollow(?:ing)?[ -]up\b|\b(?:speak|meet|talk|convene)(?:ing)? again\b/iu

/** More words than that tell of a matter. */
const MERELY = 9

/** Arranges the next contact, whatever else it says. */
export function arrangesContact(position: ComparedPosition): boolean {
  const { source, act, content } = position
  if (source !== 'joint' || act !== 'commissive') return false
  return onlyContacts(position) || NEXT_CONTACT.test(content)
}

/** "Agreed to stay in touch" and "agreed to remain in contact" say the same whatever their words. */
export function isFollowUp(position: ComparedPosition): boolean {
  if (!arrangesContact(position)) return false
  return onlyContacts(position) || termsOf(position.content).length <= MERELY
}

/** No more words than that, and no name of a place or month, tell of nothing but the next contact. */
const NOTHING_ELSE = 3

/** "Looked forward to speaking again soon", whoever says it. */
export function isMereContact({ content }: ComparedPosition): boolean {
  if (!NEXT_CONTACT.test(content) || /\s\p{Lu}/u.test(content)) return false
  return termsOf(content).length <= NOTHING_ELSE
}

const onlyContacts = ({ issues }: ComparedPosition): boolean => issues.join() === 'contacts'
