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

/** Parts what stands around a control from what the control itself takes, and ties them by one id. */
function useField<Rest extends { id?: string | undefined }>({
  label,
  hint,
  error,
  hideLabel,
  ...rest
}: Shown & Rest) {
  const own = useId()
  const id = rest.id ?? own
  const ids = [hint ? `${id}-hint` : '', error?.length ? `${id}-error` : ''].filter(Boolean)
  return {
    frame: { id, label, hint, error, hideLabel },
    control: {
      ...rest,
      id,
      'aria-describedby': ids.join(' ') || undefined,
      'aria-invalid': error?.length ? (true as const) : undefined,
    },
  }
}

/** A one-line field with its label, hint and error. */
export function TextField({ className, ...props }: Shown & ComponentProps<'input'>) {
  const { frame, control } = useField(props)
  return (
    <Frame {...frame}>
      <input {...control} className={cn(BOX, className)} />
    </Frame>
  )
}

/** A field of several lines, with its label, hint and error. */
export function TextArea({ className, ...props }: Shown & ComponentProps<'textarea'>) {
  const { frame, control } = useField(props)
  return (
    <Frame {...frame}>
      <textarea {...control} className={cn(BOX, 'min-h-24', className)} />
    </Frame>
  )
}

/** A choice of few, as the browser draws it: right on every device and by keyboard. */
export function SelectField({ className, ...props }: Shown & ComponentProps<'select'>) {
  const { frame, control } = useField(props)
  return (
    <Frame {...frame}>
      <select {...control} className={cn(BOX, 'pr-8', className)} />
    </Frame>
  )
}
