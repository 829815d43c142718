'use client'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { cn } from '@/components/ui/class-names'

const BOX =
  'w-full rounded-md border border-edge bg-sheet px-3 py-2 text-base text-ink placeholder:text-muted aria-invalid:border-danger aria-invalid:border-2 disabled:opacity-60'

type Shown = {
  label: string
  /** Plain words below the field. */
  hint?: ReactNode
  /** What is wrong with it; read out with the field. */
  error?: string | readonly string[] | undefined
  /** Kept for screen readers only. */
  hideLabel?: boolean
}

function Frame({
  id,
  label,
  hint,
  error,
  hideLabel,
  children,
}: Shown & { id: string; children: ReactNode }) {
  const problem = typeof error === 'string' ? error : error?.[0]
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={cn('font-medium text-sm', hideLabel && 'sr-only')}>
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-error`} className="text-danger text-sm">
          {problem}
        </p>
      ) : null}
    </div>
  )
}

function described(id: string, { hint, error }: Shown) {
  const ids = [hint ? `${id}-hint` : '', error?.length ? `${id}-error` : ''].filter(Boolean)
  return {
    'aria-describedby': ids.join(' ') || undefined,
    'aria-invalid': error?.length ? true : undefined,
  }
}

/** A one-line field with its label, hint and error. */
export function TextField({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...rest
}: Shown & ComponentProps<'input'>) {
  const own = useId()
  const id = rest.id ?? own
  const shown = { label, hint, error, hideLabel }
  return (
    <Frame id={id} {...shown}>
      <input {...rest} id={id} {...described(id, shown)} className={cn(BOX, className)} />
    </Frame>
  )
}

/** A field of several lines, with its label, hint and error. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...rest
}: Shown & ComponentProps<'textarea'>) {
  const own = useId()
  const id = rest.id ?? own
  const shown = { label, hint, error, hideLabel }
  return (
    <Frame id={id} {...shown}>
      <textarea
        {...rest}
        id={id}
        {...described(id, shown)}
        className={cn(BOX, 'min-h-24', className)}
      />
    </Frame>
  )
}

/** A choice of few, as the browser draws it: right on every device and by keyboard. */
export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...rest
}: Shown & ComponentProps<'select'>) {
  const own = useId()
  const id = rest.id ?? own
  const shown = { label, hint, error, hideLabel }
  return (
    <Frame id={id} {...shown}>
      <select {...rest} id={id} {...described(id, shown)} className={cn(BOX, 'pr-8', className)} />
    </Frame>
  )
}
