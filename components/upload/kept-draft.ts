import { useEffect, useRef, useState } from 'react'
import { type UploadEntry, worthKeeping } from '@/components/upload/upload-entries'

type Kept = { pasted: string; entries: UploadEntry[] }

/**
 * Keeps what was pasted and mended in this browser until it is saved: over a reload, a lost connection or
 * signing in again. Gives what was kept (once) and whether all of it fits.
 */
export function useKeptDraft(
  key: string,
  now: { pasted: string; entries: readonly UploadEntry[] },
  onFound: (kept: Kept) => void,
): { fits: boolean } {
  const [fits, setFits] = useState(true)
  const loaded = useRef(false)
  const found = useRef(onFound)
  found.current = onFound
  useEffect(() => {
    const kept = readKept(key)
    if (kept) found.current(kept)
    loaded.current = true
  }, [key])
  const { pasted, entries } = now
  useEffect(() => {
    if (!loaded.current) return
    const timer = setTimeout(
      () => setFits(writeKept(key, { pasted, entries: worthKeeping(entries) })),
      300,
    )
    return () => clearTimeout(timer)
  }, [key, pasted, entries])
  // Whoever leaves at once takes the last words along too.
  const latest = useRef(now)
  latest.current = now
  useEffect(() => {
    const keepAtOnce = () => {
      const { pasted, entries } = latest.current
      if (loaded.current) writeKept(key, { pasted, entries: worthKeeping(entries) })
    }
    window.addEventListener('pagehide', keepAtOnce)
    return () => window.removeEventListener('pagehide', keepAtOnce)
  }, [key])
  return { fits }
}

function readKept(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    if (!kept || typeof kept.pasted !== 'string' || !Array.isArray(kept.entries)) return null
    return { ...kept, entries: kept.entries.map(withJointly) }
  } catch {
    // Storage that is forbidden or holds something older: there is nothing to go on with.
    return null
  }
}

/** A draft kept before joint statements had their field: nobody issued it together with the issuer. */
function withJointly(entry: UploadEntry): UploadEntry {
  if (entry.at.step !== 'ready' || Array.isArray(entry.at.draft.jointly)) return entry
  return { ...entry, at: { ...entry.at, draft: { ...entry.at.draft, jointly: [] } } }
}

function writeKept(key: string, kept: Kept): boolean {
  try {
    if (!kept.pasted && kept.entries.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    // Browsers keep some five million letters a site; past that the page says that it cannot keep more.
    return false
  }
}
