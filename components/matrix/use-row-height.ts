'use client'
import { useSyncExternalStore } from 'react'

const FINE = 30
/** Reachable by finger. */
const COARSE = 44

function subscribe(listener: () => void): () => void {
  const coarse = window.matchMedia('(pointer: coarse)')
  coarse.addEventListener('change', listener)
  return () => coarse.removeEventListener('change', listener)
}

/** Height of a row of the matrix in pixels, as matrix.css has it. */
export function useRowHeight(): number {
  return useSyncExternalStore(
    subscribe,
    () => (window.matchMedia('(pointer: coarse)').matches ? COARSE : FINE),
    () => FINE,
  )
}
