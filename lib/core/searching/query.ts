/** What somebody looks for, as it is read: every word in some form, every phrase exactly as it stands. */
export type SearchQuery = { words: string[]; phrases: string[] }

const PHRASE = /["“”„«]([^"“”„«»]+)["“”«»]/g
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'ʼ.-]*/gu
const WORDS_AT_MOST = 12

/** Reads what was typed: what stands in quotation marks is a phrase, the rest are words. A quotation mark without its fellow is passed over. */
export function readQuery(typed: string): SearchQuery {
  const phrases: string[] = []
  const rest = typed.normalize('NFC').replace(PHRASE, (_, phrase: string) => {
    const found = phrase.replace(/\s+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(found)) phrases.push(found)
    return ' '
  })
  const words = [...rest.matchAll(WORD)].map(([word]) => word.replace(/[’'ʼ.-]+$/, ''))
  return {
    words: [...new Set(words)].slice(0, WORDS_AT_MOST),
    phrases: [...new Set(phrases)].slice(0, WORDS_AT_MOST),
  }
}

/** Whether the last word may still be in the typing: nothing stands after it. */
export function isOpenEnded(typed: string): boolean {
  return /[\p{L}\p{N}]$/u.test(typed)
}
