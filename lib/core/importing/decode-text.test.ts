import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText, MAX_READOUT_BYTES } from './decode-text'

const ENGLISH =
  'The ministers “welcomed” the agreement – and Norland’s café owners, too. They agreed to meet again in José’s town.'
const RUSSIAN =
  'Министры обсудили положение дел в регионе и договорились продолжить контакты. Стороны подчеркнули важность диалога.'

function bytesOf(text: string, encoding: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding))
}

describe('decodeText', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('reads English in %s', (encoding) => {
    expect(decodeText(bytesOf(ENGLISH, encoding))).toMatchObject({
      ok: true,
      text: ENGLISH,
      encoding,
    })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'])('reads Russian in %s', (encoding) => {
    expect(decodeText(bytesOf(RUSSIAN, encoding))).toMatchObject({
      ok: true,
      text: RUSSIAN,
      encoding,
    })
  })

  it('reads one curly quote in Windows-1252 among plain letters', () => {
    const text = 'The Minister noted Norland’s position on the strait.'
    expect(decodeText(bytesOf(text, 'windows-1252'))).toMatchObject({ ok: true, text })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])('drops the mark of %s', (encoding) => {
    const bytes = new Uint8Array(iconv.encode(ENGLISH, encoding, { addBOM: true }))
    expect(decodeText(bytes)).toMatchObject({ ok: true, text: ENGLISH })
  })

  it('believes the encoding a page declares when the bytes are not UTF-8', () => {
    const bytes = bytesOf('Čeští ministři jednali o příměří.', 'windows-1250')
    expect(decodeText(bytes, 'windows-1250')).toMatchObject({
      text: 'Čeští ministři jednali o příměří.',
    })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['blank space only', bytesOf(' \n\t ', 'utf-8')],
  ])('calls %s empty', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason: 'empty' })
  })

  it('refuses a file over the limit, and takes one at the limit', () => {
    expect(decodeText(new Uint8Array(MAX_READOUT_BYTES + 1).fill(65))).toEqual({
      ok: false,
      reason: 'too-large',
    })
    expect(decodeText(new Uint8Array(MAX_READOUT_BYTES).fill(65)).ok).toBe(true)
  })

  it.each([
    ['PDF', '%PDF-1.7 and so on'],
    ['RTF document', '{\\rtf1\\ansi hello}'],
    ['Word document', 'PK\u0003\u0004 … word/document.xml'],
    ['ZIP archive', 'PK\u0003\u0004 … other.txt'],
  ])('recognises a %s as no text', (found, start) => {
    expect(decodeText(bytesOf(start, 'latin1'))).toEqual({ ok: false, reason: 'not-text', found })
  })

  it('calls zero bytes at odd and even places binary', () => {
    expect(decodeText(new Uint8Array([1, 0, 0, 0, 7, 0, 0, 9, 65]))).toEqual({
      ok: false,
      reason: 'binary',
    })
  })

  it('calls control characters binary', () => {
    expect(decodeText(new Uint8Array([65, 1, 2, 3, 4, 5, 66, 67]))).toEqual({
      ok: false,
      reason: 'binary',
    })
  })

  it('says when UTF-8 and Windows-1252 were pasted together', () => {
    const utf8 = bytesOf('“One” – “two” – “three”. ', 'utf-8')
    const latin = bytesOf('“four”', 'windows-1252')
    expect(decodeText(new Uint8Array([...utf8, ...latin]))).toEqual({ ok: false, reason: 'mixed' })
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes)
        expect(decoded.ok ? typeof decoded.text : typeof decoded.reason).toBe('string')
      }),
    )
  })

  it('gives back any text that was written as UTF-8', () => {
    const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(letters, (value) => {
        const text = `Readout ${value}`
        expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ ok: true, text })
      }),
    )
  })
})
