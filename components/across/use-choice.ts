'use client'
import { useRouter, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useState, useTransition } from 'react'

/** New values by name; null or none takes a name out. */
export type ChoiceChange = Readonly<Record<string, string | readonly string[] | null>>

/**
 * The choice that the address holds. It is written into the address at once, and each change begins from what stands
 * there, so that of several in a moment none is lost. `keep` leaves the page as it is; `ask` is a step of the history
 * and has the server draw the page anew.
 */
export function useChoice(): {
  chosen: URLSearchParams
  keep: (change: ChoiceChange) => void
  ask: (change: ChoiceChange) => void
  pending: boolean
} {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const arrived = useSearchParams().toString()
  const [chosen, setChosen] = useState(() => new URLSearchParams(arrived))
  useEffect(() => {
    // An address that others followed already is passed over: theirs arrives too.
    const here = new URLSearchParams(window.location.search)
    if (here.toString() === arrived) setChosen(here)
  }, [arrived])
  const ask = useCallback(
    (change: ChoiceChange) => {
      const url = changed(change)
      setChosen(url.searchParams)
      startTransition(() => {
        window.history.pushState(null, '', url)
        router.replace(url.href, { scroll: false })
      })
    },
    [router],
  )
  const keep = (change: ChoiceChange) => {
    // The router lets go of what it waits for when the address is set by hand.
    if (pending) return ask(change)
    const url = changed(change)
    setChosen(url.searchParams)
    window.history.replaceState(null, '', url)
  }
  return { chosen, keep, ask, pending }
}

function changed(change: ChoiceChange): URL {
  const url = new URL(window.location.href)
  for (const [name, value] of Object.entries(change)) {
    url.searchParams.delete(name)
    for (const one of [value ?? []].flat()) url.searchParams.append(name, one)
  }
  return url
}
