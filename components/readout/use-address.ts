'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

type Values<K extends string> = Readonly<Record<K, string | null>>

/**
 * What the address holds under these names. A change shows at once, and is written into the address
 * without asking the server; whatever else changes the address (a link, the back button) is followed.
 */
export function useAddress<const K extends string>(
  names: readonly K[],
): [Values<K>, (change: Partial<Record<K, string | null>>) => void] {
  const search = useSearchParams().toString()
  const [values, setValues] = useState(() => valuesIn(search, names))
  const written = useRef(search)
  const list = useRef(names)
  useEffect(() => {
    if (written.current === search) return
    written.current = search
    setValues(valuesIn(search, list.current))
  }, [search])
  const change = useCallback((to: Partial<Record<K, string | null>>) => {
    const url = new URL(window.location.href)
    for (const name of list.current) {
      const value = to[name]
      if (value === null) url.searchParams.delete(name)
      else if (value !== undefined) url.searchParams.set(name, value)
    }
    setValues(valuesIn(url.searchParams.toString(), list.current))
    if (url.href !== window.location.href) window.history.replaceState(null, '', url)
  }, [])
  return useMemo(() => [values, change], [values, change])
}

function valuesIn<K extends string>(search: string, names: readonly K[]): Values<K> {
  const params = new URLSearchParams(search)
  return Object.fromEntries(names.map((name) => [name, params.get(name)])) as Values<K>
}
