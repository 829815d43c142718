'use client'

const DAY =
  'touchable rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge'

/** A day of the span: taken when it is whole, so that typing a year does not search at each figure. */
export function SpanDay({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | null
  onChange: (day: string | null) => void
}) {
  const take = (day: string) => {
    if (day !== (value ?? '')) onChange(day || null)
  }
  return (
    <label className="flex items-center gap-1.5 text-muted text-sm">
      {label}
      <input
        type="date"
        defaultValue={value ?? ''}
        onBlur={(event) => take(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value)
        }}
        className={`${DAY} text-ink tabular-nums`}
      />
    </label>
  )
}
