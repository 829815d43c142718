'use client'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'

const LeaveDialog = lazy(() =>
  import('@/components/comment/leave-dialog').then((part) => ({ default: part.LeaveDialog })),
)

const unsaved = new Set<string>()
const listeners = new Set<() => void>()

function change(): void {
  for (const listener of listeners) listener()
}

/** While `dirty`, leaving the page says so first. */
export function useUnsaved(key: string, dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return
    unsaved.add(key)
    change()
    return () => {
      unsaved.delete(key)
      change()
    }
  }, [key, dirty])
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Stands once on a page where people write: asks before a link or the browser leads away from words not sent. */
export function UnsavedGuard() {
  const router = useRouter()
  const dirty = useSyncExternalStore(
    subscribe,
    () => unsaved.size > 0,
    () => false,
  )
  const [leadsTo, setLeadsTo] = useState<string | null>(null)
  useEffect(() => {
    if (!dirty) return
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const click = (event: MouseEvent) => {
      const path = innerPath(event)
      if (!path) return
      event.preventDefault()
      event.stopPropagation()
      setLeadsTo(path)
    }
    window.addEventListener('beforeunload', beforeUnload)
    document.addEventListener('click', click, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', click, { capture: true })
    }
  }, [dirty])
  if (leadsTo === null) return null
  return (
    <Suspense>
      <LeaveDialog
        stay={() => setLeadsTo(null)}
        leave={() => {
          setLeadsTo(null)
          router.push(leadsTo)
        }}
      />
    </Suspense>
  )
}

/** The path of another page of ours that a plain click on a link leads to; null for every other click. */
function innerPath(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null
  }
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) {
    return null
  }
  const url = new URL(link.href)
  if (url.origin !== location.origin || url.pathname === location.pathname) return null
  // The way to send them at all: they are kept, and signing in leads back to them.
  if (url.pathname === '/sign-in') return null
  return url.pathname + url.search + url.hash
}
