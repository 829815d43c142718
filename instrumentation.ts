/** Runs once when the web process starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkAtStart } = await import('@/lib/platform/start-check')
  await checkAtStart()
}
