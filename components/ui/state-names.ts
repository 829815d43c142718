const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Every state that has a name, in order of it: for a choice. */
export const STATE_CHOICES: readonly { iso: string; name: string }[] = everyState()

function everyState() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((one) => letters.map((two) => one + two))
  // Groupings and reserved codes that the table of regions holds beside states.
  const notStates = new Set([
    'EU',
    'EZ',
    'UN',
    'QO',
    'XA',
    'XB',
    'ZZ',
    'AC',
    'CP',
    'DG',
    'EA',
    'IC',
    'TA',
  ])
  return codes
    .flatMap((iso) => {
      const name = notStates.has(iso) ? undefined : NAMES.of(iso)
      return name ? [{ iso, name }] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
