type Say = { id?: string; description?: string; action?: { label: string; onClick: () => void } }

const wanting = new Set<() => void>()
let wanted = false
let ready: () => void = () => {}
const shown = new Promise<void>((resolve) => {
  ready = resolve
})

/** Hears when short messages are first needed; `mounted` says that their place stands. */
export const toasterNeed = {
  subscribe(listener: () => void): () => void {
    wanting.add(listener)
    return () => wanting.delete(listener)
  },
  isWanted: () => wanted,
  want(): void {
    wanted = true
    for (const listener of wanting) listener()
  },
  mounted: () => ready(),
}

/** A short message at the foot of the page. What draws it is fetched when the first one is needed. */
export async function say(sentence: string, how: Say & { failed?: boolean } = {}): Promise<void> {
  const { failed, ...options } = how
  toasterNeed.want()
  const [{ toast }] = await Promise.all([import('sonner'), shown])
  if (failed) toast.error(sentence, options)
  else toast(sentence, options)
}
