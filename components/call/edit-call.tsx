'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/core/exporting/format-day'
import { CHANNELS } from '@/lib/core/reading/types'
import { editCallAction } from '@/lib/features/call/actions'
import { type CallHead, CHANNEL_WORDS } from '@/lib/features/call/schema'
import { reached } from '@/lib/platform/settled'

/** Mends a call's title, day and channel. */
export function EditCall({ call }: { call: CallHead }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Edit…
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Edit the call"
        description="What its accounts say stays as it is."
      >
        <EditCallForm call={call} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function EditCallForm({ call, onClose }: { call: CallHead; onClose: () => void }) {
  const { draft, change, save, problem, other } = useEditCall(call, onClose)
  return (
    <form onSubmit={save} className="grid gap-4">
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {other ? (
        <Notice>It stands now: {inWords(other)}. Saving again puts yours there.</Notice>
      ) : null}
      <TextField
        label="Called"
        value={draft.title}
        onChange={(event) => change({ title: event.target.value })}
        required
        maxLength={200}
      />
      <TextField
        label="Held on"
        type="date"
        value={draft.heldOn ?? ''}
        onChange={(event) => change({ heldOn: event.target.value || null })}
      />
      <SelectField
        label="How"
        value={draft.channel}
        onChange={(event) => change({ channel: event.target.value })}
      >
        {CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {CHANNEL_WORDS[channel]}
          </option>
        ))}
      </SelectField>
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" tone="primary">
          Save
        </Button>
      </div>
    </form>
  )
}

/** What is typed, and saving it; when somebody else was faster, theirs is shown and saving again puts one's own. */
function useEditCall(call: CallHead, onSaved: () => void) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [draft, setDraft] = useState(call)
  const [problem, setProblem] = useState<string | null>(null)
  const [other, setOther] = useState<CallHead | null>(null)
  const change = (to: Partial<CallHead>) => setDraft({ ...draft, ...to })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { title, heldOn, revision } = draft
    const channel = CHANNELS.find((one) => one === draft.channel) ?? 'unknown'
    const of = { team: team.slug, callId: call.id, revision, title, heldOn, channel }
    const result = await reached(editCallAction)(of)
    const field = Object.values(result?.validationErrors?.fieldErrors ?? {}).flat()[0]
    const refused = result?.serverError?.sentence ?? field
    if (result?.serverError?.code === 'conflict') {
      const now = result.serverError.detail as CallHead
      setOther(now)
      change({ revision: now.revision })
    }
    if (refused) return setProblem(refused)
    onSaved()
    router.refresh()
  }
  return { draft, change, save, problem, other }
}

function inWords({ title, heldOn, channel }: CallHead): string {
  const day = heldOn ? formatDay(heldOn) : null
  const how = CHANNELS.find((one) => one === channel)
  return [`“${title}”`, day, how ? CHANNEL_WORDS[how] : null].filter(Boolean).join(', ')
}
