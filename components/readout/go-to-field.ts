import type { RefObject } from 'react'

/** Frames for which a field that is still being fetched is waited for: some two seconds. */
const PATIENCE = 120

/**
 * Puts the cursor into a field, also one whose note has just opened and is not drawn yet. What is typed until then is
 * meant for the field: it is kept from the single letters, and written into it.
 */
export function goToField(field: RefObject<HTMLTextAreaElement | null>): void {
  if (field.current) {
    field.current.focus()
    return
  }
  const held = holdTyping()
  const look = (patience: number) => {
    if (!field.current && patience > 0) {
      requestAnimationFrame(() => look(patience - 1))
      return
    }
    const typed = held.release()
    field.current?.focus()
    // As if typed: the field's own listeners hear it, and the browser can undo it.
    if (field.current && typed) document.execCommand('insertText', false, typed)
  }
  requestAnimationFrame(() => look(PATIENCE))
}

/** Takes what is typed, wherever the cursor is, until it is released. */
function holdTyping(): { release: () => string } {
  let typed = ''
  const hold = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if ([...event.key].length === 1) typed += event.key
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', hold, true)
  return {
    release: () => {
      window.removeEventListener('keydown', hold, true)
      return typed
    },
  }
}
