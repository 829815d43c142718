'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { CallPicker } from '@/components/call/call-picker'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/core/exporting/format-day'
import { CHANNELS } from '@/lib/core/reading/types'
import { editCallAction, mergeCallsAction, unmergeCallsAction } from '@/lib/features/call/actions'
import { type CallHead, type CallLine, CHANNEL_WORDS } from '@/lib/features/call/schema'
import { reached } from '@/lib/platform/settled'

/** What can be done with a call as a whole: mend its facts, merge it into another. */
export function CallTools({ call }: { call: CallHead }) {
  const { may } = useTeamFrame()
  return (
    <>
      {may['call.edit'] ? <EditCall call={call} /> : null}
      {may['call.merge'] ? <MergeCall call={call} /> : null}
    </>
  )
}

function MergeCall({ call }: { call: CallHead }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [open, setOpen] = useState(false)

  const undo = async (into: string, accountIds: string[]) => {
    const result = await reached(unmergeCallsAction)({
      team: team.slug,
      callId: into,
      fromCallId: call.id,
      accountIds,
    })
    if (result?.serverError) return toast.error(result.serverError.sentence)
    router.push(`/t/${team.slug}/calls/${call.id}`)
  }
  const merge = async (into: CallLine) => {
    setOpen(false)
    const result = await reached(mergeCallsAction)({
      team: team.slug,
      fromCallId: call.id,
      intoCallId: into.id,
    })
    if (!result?.data) return toast.error(result?.serverError?.sentence ?? 'They were not merged.')
    const { accountIds } = result.data
    toast(`Merged into ${into.title}.`, {
      action: { label: 'Undo', onClick: () => void undo(into.id, accountIds) },
    })
    router.push(`/t/${team.slug}/calls/${into.id}`)
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Merge with another call…
      </Button>
      <CallPicker
        open={open}
        onOpenChange={setOpen}
        title="Which call is the same?"
        day={call.heldOn}
        not={call.id}
        onPick={(into) => void merge(into)}
      />
    </>
  )
}

function EditCall({ call }: { call: CallHead }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState(call)
  const [problem, setProblem] = useState<string | null>(null)
  const [other, setOther] = useState<CallHead | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const channel = CHANNELS.find((one) => one === draft.channel) ?? 'unknown'
    const { title, heldOn } = draft
    const result = await reached(editCallAction)({
      team: team.slug,
      callId: call.id,
      revision: draft.revision,
      ...{ title, heldOn, channel },
    })
    const field = Object.values(result?.validationErrors?.fieldErrors ?? {}).flat()[0]
    const refused = result?.serverError?.sentence ?? field
    if (result?.serverError?.code === 'conflict') {
      const now = result.serverError.detail as CallHead
      setOther(now)
      setDraft({ ...draft, revision: now.revision })
    }
    if (refused) return setProblem(refused)
    setOpen(false)
    router.refresh()
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setDraft(call)
          setProblem(null)
          setOther(null)
          setOpen(true)
        }}
      >
        Edit…
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Edit the call"
        description="What its accounts say stays as it is."
      >
        <form onSubmit={save} className="grid gap-4">
          {problem ? <Notice tone="danger">{problem}</Notice> : null}
          {other ? (
            <Notice>It stands now: {inWords(other)}. Saving again puts yours there.</Notice>
          ) : null}
          <TextField
            label="Called"
            value={draft.title}
            onChange={(event) => setDraft({ ...draft, title: event.target.value })}
            required
            maxLength={200}
          />
          <TextField
            label="Held on"
            type="date"
            value={draft.heldOn ?? ''}
            onChange={(event) => setDraft({ ...draft, heldOn: event.target.value || null })}
          />
          <SelectField
            label="How"
            value={draft.channel}
            onChange={(event) => setDraft({ ...draft, channel: event.target.value })}
          >
            {CHANNELS.map((channel) => (
              <option key={channel} value={channel}>
                {CHANNEL_WORDS[channel]}
              </option>
            ))}
          </SelectField>
          <div className="flex justify-end gap-3">
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" tone="primary">
              Save
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}

function inWords({ title, heldOn, channel }: CallHead): string {
  const day = heldOn ? formatDay(heldOn) : null
  const how = CHANNELS.find((one) => one === channel)
  return [`“${title}”`, day, how ? CHANNEL_WORDS[how] : null].filter(Boolean).join(', ')
}
