'use client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  type ComponentType,
  type ReactNode,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { toasterNeed } from '@/components/ui/say'

/** What every page stands in: the cache of what is live, short messages. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        // The events stream says when something changed; until then what we have is fresh.
        // Without a connection a write fails at once, and its words stay in their field: held back
        // for later it would be lost with the page.
        defaultOptions: {
          queries: { staleTime: 30_000, retry: 1 },
          mutations: { networkMode: 'always' },
        },
      }),
  )
  return (
    <QueryClientProvider client={client}>
      {children}
      <ToasterWhenNeeded />
    </QueryClientProvider>
  )
}

/** By hand, by keys, or by a tool that speaks for a hand: it clicks and chooses without either. */
const ACTS = ['pointerdown', 'keydown', 'click', 'change'] as const

/** Nothing can be said before somebody did something: until then the toaster is not fetched. */
function ToasterWhenNeeded() {
  const wanted = useSyncExternalStore(toasterNeed.subscribe, toasterNeed.isWanted, () => false)
  useEffect(() => {
    const options = { once: true, capture: true, passive: true }
    for (const act of ACTS) window.addEventListener(act, toasterNeed.want, options)
    return () => {
      for (const act of ACTS) window.removeEventListener(act, toasterNeed.want, options)
    }
  }, [])
  const Toaster = useToaster(wanted)
  return Toaster ? <Toaster /> : null
}

/** Where short messages appear, once it was fetched. That it could not be must not take the page away: it is tried again. */
function useToaster(wanted: boolean): ComponentType | null {
  const [fetched, setFetched] = useState<{ Toaster: ComponentType } | null>(null)
  const missing = wanted && fetched === null
  useEffect(() => {
    if (!missing) return
    const attempt = () => void import('@/components/shell/toaster').then(setFetched, () => {})
    attempt()
    window.addEventListener('online', attempt)
    return () => window.removeEventListener('online', attempt)
  }, [missing])
  return fetched?.Toaster ?? null
}
