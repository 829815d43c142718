/**
 * Lets all who ask for the same thing while it is being asked share the *next* answer: at most one question is
 * under way and one waits, however many ask. Nobody is given an answer that was asked for before they came,
 * so what was withdrawn before a request is withdrawn for it.
 */
export function shareNextAnswer<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, { now: Promise<T>; next: Promise<T> | null }>()

  function start(key: string): Promise<T> {
    const now = ask(key)
    const entry = { now, next: null as Promise<T> | null }
    asked.set(key, entry)
    const leave = () => {
      if (!entry.next) asked.delete(key)
    }
    now.then(leave, leave)
    return now
  }

  return (key) => {
    const entry = asked.get(key)
    if (!entry) return start(key)
    entry.next ??= entry.now.then(
      () => start(key),
      () => start(key),
    )
    return entry.next
  }
}
