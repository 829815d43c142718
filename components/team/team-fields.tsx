'use client'
import { TextField } from '@/components/ui/field'
import { proposeSlug } from '@/lib/features/team/schema'

/** What stands in the two fields, also what was typed before the page listened. */
export function readTeamFields(form: HTMLFormElement): { name: string; slug: string } {
  const values = new FormData(form)
  const name = String(values.get('teamName') ?? '')
  return { name, slug: String(values.get('slug') ?? '') || proposeSlug(name) }
}

/** A team's name and address; the address is shown as it will stand in the browser. */
export function TeamFields({
  name,
  onName,
  slug,
  onSlug,
  errors,
  disabled,
}: {
  name: string
  onName: (name: string) => void
  slug: string
  onSlug: (slug: string) => void
  errors?: { name?: string[]; slug?: string[] }
  disabled?: boolean
}) {
  return (
    <>
      <TextField
        label="Name of the team"
        name="teamName"
        value={name}
        onChange={(event) => onName(event.target.value)}
        error={errors?.name}
        disabled={disabled}
        autoComplete="off"
        required
      />
      <TextField
        label="Address"
        name="slug"
        value={slug}
        onChange={(event) => onSlug(event.target.value)}
        error={errors?.slug}
        hint={`The team’s pages begin with /t/${slug || '…'}`}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
        required
      />
    </>
  )
}
