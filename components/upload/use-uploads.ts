'use client'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { errorsOf } from '@/components/upload/draft-errors'
import { changeEntries, type UploadEntry } from '@/components/upload/upload-entries'
import { addReadoutAction } from '@/lib/features/readout/actions'
import { fetchRecognised } from '@/lib/features/readout/client'
import { MAX_FILE_BYTES, type ReadoutDraft, TOO_LARGE } from '@/lib/features/readout/schema'
import type { Refusal } from '@/lib/platform/errors'

/** Files read at once: the server reads one in a few hundredths of a second. */
const AT_ONCE = 3

/** The texts on their way in, and what can be done with them. */
export function useUploads(team: string) {
  const [entries, change] = useReducer(changeEntries, [] as UploadEntry[])
  const contents = useRef(new Map<string, Blob>())
  const running = useRef(new Map<string, AbortController>())
  const [saving, setSaving] = useState<{ done: number; of: number } | null>(null)
  const stopped = useRef(false)

  useEffect(() => {
    const waiting = entries.filter(({ at }) => at.step === 'waiting')
    for (const entry of waiting.slice(0, Math.max(0, AT_ONCE - running.current.size))) {
      const controller = new AbortController()
      running.current.set(entry.key, controller)
      change({ do: 'reading', key: entry.key })
      const content = contents.current.get(entry.key) ?? new Blob()
      fetchRecognised(team, { content, name: entry.name, signal: controller.signal })
        .then((file) => {
          if (file.ok) change({ do: 'recognised', key: entry.key, recognised: file.recognised })
          else change({ do: 'refuse', key: entry.key, sentence: file.sentence })
        })
        .catch((error: Error) => {
          if (controller.signal.aborted) return
          change({ do: 'refuse', key: entry.key, sentence: error.message })
        })
        .finally(() => running.current.delete(entry.key))
    }
  }, [entries, team])

  const add = useCallback((files: readonly { content: Blob; name: string | null }[]) => {
    const added = files.map(({ content, name }) => {
      const key = crypto.randomUUID()
      const tooLarge = content.size > MAX_FILE_BYTES
      if (!tooLarge) contents.current.set(key, content)
      return { key, name, ...(tooLarge ? { sentence: TOO_LARGE } : {}) }
    })
    change({ do: 'add', entries: added })
  }, [])

  const stop = () => {
    stopped.current = true
    for (const controller of running.current.values()) controller.abort()
    running.current.clear()
    change({ do: 'stop' })
  }

  const save = async (chosen: readonly { key: string; draft: ReadoutDraft }[]) => {
    stopped.current = false
    for (const [done, { key, draft }] of chosen.entries()) {
      if (stopped.current) break
      setSaving({ done, of: chosen.length })
      change({ do: 'saving', key })
      const problem = await saveOne(team, draft, (saved) => change({ do: 'saved', key, saved }))
      if (problem) change({ do: 'unsaved', key, ...problem })
    }
    setSaving(null)
  }

  return { entries, change, add, stop, save, saving }
}

type Problem = { problem: string; same: { readoutId: string; title: string } | null }

/** Saves one text; says why when it was not saved. */
async function saveOne(
  team: string,
  draft: ReadoutDraft,
  onSaved: (saved: NonNullable<Awaited<ReturnType<typeof addReadoutAction>>['data']>) => void,
): Promise<Problem | null> {
  const [wrong] = Object.values(errorsOf(draft))
  if (wrong) return { problem: wrong, same: null }
  try {
    const result = await addReadoutAction({ team, draft })
    if (result?.data) {
      onSaved(result.data)
      return null
    }
    const refusal = result?.serverError
    if (refusal) return { problem: refusal.sentence, same: sameText(refusal) }
    const fields = Object.values(result?.validationErrors?.fieldErrors ?? {}).flat()
    return { problem: fields[0] ?? 'Something in the form needs another look.', same: null }
  } catch {
    const problem = 'Parley could not be reached. What you typed is kept here; try again.'
    return { problem, same: null }
  }
}

/** The readout that holds the text already, where that is the reason. */
function sameText({ code, detail }: Refusal): Problem['same'] {
  if (code !== 'duplicate' || typeof detail !== 'object' || detail === null) return null
  if (!('readoutId' in detail) || !('title' in detail)) return null
  return { readoutId: String(detail.readoutId), title: String(detail.title) }
}
