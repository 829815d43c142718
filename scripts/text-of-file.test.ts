import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { textOfFile } from './text-of-file'

const folder = mkdtempSync(join(tmpdir(), 'parley-texts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = 'Minister Terren stressed the need for safe passage – “without delay”.\n'

function aFile(bytes: Uint8Array | string): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.txt`)
  writeFileSync(file, bytes)
  return file
}

describe('the text of a file on the command line', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('is read from %s', (encoding) => {
    const addBOM = encoding.startsWith('utf-16')
    expect(textOfFile(aFile(iconv.encode(TEXT, encoding, { addBOM })))).toEqual({ text: TEXT })
  })

  it('keeps UTF-8 letter for letter, its mark too, and however long', () => {
    expect(textOfFile(aFile(`\uFEFF${TEXT}`))).toEqual({ text: `\uFEFF${TEXT}` })
    const long = TEXT.repeat(40_000)
    expect(textOfFile(aFile(long))).toEqual({ text: long })
  })

  it.each([
    ['an empty file', '', 'is empty.'],
    ['blank space', ' \n\t\n', 'is empty.'],
    ['a PDF', '%PDF-1.7 and so on', 'is not a text but a PDF.'],
    ['zero bytes', new Uint8Array([1, 0, 0, 0, 7, 0, 0, 9, 65]), 'it holds binary data.'],
  ])('says of %s in one sentence what it is', (_, bytes, words) => {
    const found = textOfFile(aFile(bytes))
    expect(found).toHaveProperty('problem')
    const { problem } = found as { problem: string }
    expect(problem).toContain(words)
    expect(problem).not.toContain('\n')
  })

  it('says of nothing and of a folder what they are', () => {
    expect(textOfFile(join(folder, 'none.txt'))).toEqual({
      problem: `${join(folder, 'none.txt')} does not exist.`,
    })
    expect(textOfFile(folder)).toEqual({ problem: `${folder} is a folder, not a text.` })
  })
})
