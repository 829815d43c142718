'use client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { toasterNeed } from '@/components/ui/say'

const Toaster = lazy(() =>
  import('@/components/shell/toaster').then((part) => ({ default: part.Toaster })),
)

/** What every page stands in: the cache of what is live, short messages. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        // The events stream says when something changed; until then what we have is fresh.
        defaultOptions: { queries: { staleTime: 30_000, retry: 1 } },
      }),
  )
  return (
    <QueryClientProvider client={client}>
      {children}
      <ToasterWhenNeeded />
    </QueryClientProvider>
  )
}

/** Nothing can be said before somebody did something: until then the toaster is not fetched. */
function ToasterWhenNeeded() {
  const wanted = useSyncExternalStore(toasterNeed.subscribe, toasterNeed.isWanted, () => false)
  useEffect(() => {
    const options = { once: true, capture: true, passive: true }
    window.addEventListener('pointerdown', toasterNeed.want, options)
    window.addEventListener('keydown', toasterNeed.want, options)
    return () => {
      window.removeEventListener('pointerdown', toasterNeed.want, options)
      window.removeEventListener('keydown', toasterNeed.want, options)
    }
  }, [])
  return wanted ? (
    <Suspense>
      <Toaster />
    </Suspense>
  ) : null
}
