'use client'
import Link from 'next/link'
import {
  type ComponentProps,
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { cn } from '@/components/ui/class-names'

/**
 * A menu that opens from its trigger (a single button): the browser's own popover, so that closing on
 * Escape or a click elsewhere costs no script on pages that only might need it.
 */
export function Menu({
  trigger,
  children,
}: {
  trigger: ReactElement<ComponentProps<'button'>>
  children: ReactNode
}) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  // A press on the trigger closes an open menu (the browser's light dismissal); its click must not open it again.
  const pressedOpen = useRef(false)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open || !list.current || !button.current) return
    list.current.showPopover()
    placeBelow(list.current, button.current)
    itemsOf(list.current)[0]?.focus()
  }, [open])
  const close = () => list.current?.hidePopover()
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': id,
        onPointerDown: () => {
          pressedOpen.current = list.current?.matches(':popover-open') ?? false
        },
        onClick: () => {
          if (!pressedOpen.current) setOpen(true)
          pressedOpen.current = false
        },
      })}
      <div
        ref={list}
        id={id}
        role="menu"
        tabIndex={-1}
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'closed') setOpen(false)
        }}
        onClick={(event) => {
          const { target } = event
          if (target instanceof Element && target.closest('[role="menuitem"]')) close()
        }}
        onKeyDown={(event) => move(event, list.current, close)}
        className="fixed m-0 min-w-48 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-sheet p-1 text-ink shadow-lift"
      >
        {open ? children : null}
      </div>
    </>
  )
}

const LINE =
  'flex min-h-9 w-full cursor-pointer items-center gap-2 rounded-md px-3 py-1.5 text-start outline-none hover:bg-soft focus:bg-soft disabled:opacity-50'

/** One line of a menu: a verb. */
export function MenuItem({
  danger,
  onSelect,
  ...rest
}: Pick<ComponentProps<'button'>, 'disabled' | 'children'> & {
  danger?: boolean
  onSelect: () => void
}) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={onSelect}
      className={cn(LINE, danger && 'text-danger')}
      {...rest}
    />
  )
}

/** One line of a menu that leads somewhere; with `download` it hands over a file. */
export function MenuLink({
  href,
  download,
  children,
}: {
  href: string
  download?: string
  children: ReactNode
}) {
  const line = { href, role: 'menuitem', tabIndex: -1, className: LINE } as const
  if (download === undefined) return <Link {...line}>{children}</Link>
  return (
    <a {...line} download={download}>
      {children}
    </a>
  )
}

/** What the lines below it are. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <div className="px-3 pt-2 pb-1 text-muted text-xs">{children}</div>
}

/** A hairline between lines. */
export function MenuLine() {
  return <hr className="my-1 border-line" />
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')]
}

/** Below the trigger, its right edges in line; above where there is no room below. */
function placeBelow(list: HTMLElement, trigger: HTMLElement): void {
  const at = trigger.getBoundingClientRect()
  const fits = at.bottom + 6 + list.offsetHeight <= window.innerHeight
  const top = fits ? at.bottom + 6 : Math.max(8, at.top - 6 - list.offsetHeight)
  const left = Math.min(at.right - list.offsetWidth, window.innerWidth - list.offsetWidth - 8)
  list.style.inset = `${top}px auto auto ${Math.max(8, left)}px`
}

/** ↓ ↑ Home End move, a letter goes to the next line that begins with it, Tab closes. */
function move(event: KeyboardEvent, list: HTMLElement | null, close: () => void): void {
  if (!list) return
  if (event.key === 'Tab') {
    close()
    return
  }
  const items = itemsOf(list)
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items[(at - 1 + items.length) % items.length],
    Home: items[0],
    End: items.at(-1),
  }[event.key]
  const target = next ?? (event.key.length === 1 ? byLetter(items, at, event.key) : undefined)
  if (!target) return
  event.preventDefault()
  target.focus()
}

function byLetter(items: HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const order = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return order.find(({ textContent }) =>
    textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()),
  )
}
