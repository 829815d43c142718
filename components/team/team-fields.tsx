'use client'
import { TextField } from '@/components/ui/field'

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
        value={name}
        onChange={(event) => onName(event.target.value)}
        error={errors?.name}
        disabled={disabled}
        autoComplete="off"
        required
      />
      <TextField
        label="Address"
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
