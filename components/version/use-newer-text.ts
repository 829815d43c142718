'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { draftKey, useDraft } from '@/components/comment/use-draft'
import { useTeamFrame } from '@/components/shell/team-frame'
import { say } from '@/components/ui/say'
import { newerTextDraft } from '@/components/version/newer-text-draft'
import { addVersionAction } from '@/lib/features/version/actions'
import { fetchNewerText } from '@/lib/features/version/client'
import type { NewerText } from '@/lib/features/version/schema'
import { settled } from '@/lib/platform/settled'

/** A newer text with what it changes, as the server compared it. */
export type Compared = Extract<NewerText, { ok: true }>

type At =
  | { step: 'text' }
  | { step: 'comparing'; stop: AbortController }
  | { step: 'shown'; newer: Compared; saving: boolean }

type Problem = { sentence: string; same?: { readoutId: string; title: string } | undefined }

/** The way of a newer text: typed or dropped, compared with the version before (which can be stopped), kept. */
export function useNewerText(readout: { id: string; current: number }) {
  const { team, person } = useTeamFrame()
  const router = useRouter()
  const [text, setText] = useDraft(draftKey(person.id, newerTextDraft(readout.id)))
  const [at, setAt] = useState<At>({ step: 'text' })
  const [problem, setProblem] = useState<Problem | null>(null)

  const compare = async (content: Blob, name: string | null) => {
    const stop = new AbortController()
    setProblem(null)
    setAt({ step: 'comparing', stop })
    try {
      const of = { readoutId: readout.id, content, name, signal: stop.signal }
      const newer = await fetchNewerText(team.slug, of)
      setAt(newer.ok ? { step: 'shown', newer, saving: false } : { step: 'text' })
      if (!newer.ok) setProblem(newer)
    } catch (error) {
      setAt({ step: 'text' })
      if (!stop.signal.aborted) setProblem({ sentence: sentenceOf(error) })
    }
  }
  const save = async (newer: Compared) => {
    setProblem(null)
    setAt({ step: 'shown', newer, saving: true })
    try {
      const { body, fileName } = newer
      const of = { team: team.slug, readoutId: readout.id, after: readout.current, body, fileName }
      const { number } = await settled(addVersionAction(of))
      setText('')
      void say(`Version ${number} is kept.`)
      router.push(`/t/${team.slug}/readouts/${readout.id}/versions`)
    } catch (error) {
      setAt({ step: 'shown', newer, saving: false })
      setProblem({ sentence: sentenceOf(error) })
    }
  }
  return {
    ...{ text, setText, at, problem, compare, save },
    stop: () => at.step === 'comparing' && at.stop.abort(),
    back: () => setAt({ step: 'text' }),
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Parley did not answer. Try again in a moment.'
}
