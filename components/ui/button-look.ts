const TONES = {
  plain: 'border-line bg-sheet text-ink hover:border-edge',
  primary: 'border-accent bg-accent text-paper hover:opacity-90',
  danger: 'border-danger bg-sheet text-danger hover:bg-danger-soft',
  quiet: 'border-transparent bg-transparent text-muted hover:bg-soft hover:text-ink',
  link: 'border-transparent bg-transparent text-accent underline underline-offset-4',
} as const

const SIZES = {
  small: 'px-2.5 py-0.5 text-sm',
  normal: 'px-3.5 py-1.5 text-base',
  icon: 'size-8 p-0',
} as const

/** How a verb is dressed. */
export type ButtonLook = { tone?: keyof typeof TONES; size?: keyof typeof SIZES }

/** The class names of a verb, be it a button or a link. */
export function buttonLook({ tone = 'plain', size = 'normal' }: ButtonLook): string {
  return [
    'touchable inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors duration-150 disabled:opacity-50 aria-disabled:opacity-50',
    TONES[tone],
    // A link stands in its line: no room around it, and its letters' size alone.
    tone === 'link' ? (size === 'small' ? 'p-0 text-sm' : 'p-0 text-base') : SIZES[size],
  ].join(' ')
}
