'use client'
import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
/** What could not be stored (a full or forbidden storage) is kept here, for as long as the page lives. */
const fallback = new Map<string, string>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function readDraft(key: string): string {
  try {
    return localStorage.getItem(key) ?? fallback.get(key) ?? ''
  } catch {
    return fallback.get(key) ?? ''
  }
}

/** Puts a draft away, or drops it when it is empty. */
export function writeDraft(key: string, text: string): void {
  fallback.delete(key)
  try {
    if (text) localStorage.setItem(key, text)
    else localStorage.removeItem(key)
  } catch {
    if (text) fallback.set(key, text)
  }
  for (const listener of listeners) listener()
}

/** Where somebody's draft on a subject is kept on this device. */
export function draftKey(userId: string, subject: string): string {
  return `parley-draft:${userId}:${subject}`
}

/** A text that outlives reloading, a lost connection and signing in again: kept on this device until it is sent. */
export function useDraft(key: string): [text: string, write: (text: string) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => readDraft(key),
    () => '',
  )
  const write = useCallback((next: string) => writeDraft(key, next), [key])
  return [text, write]
}
