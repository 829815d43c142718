'use client'
import { useRouter } from 'next/navigation'
import { useTeamFrame } from '@/components/shell/team-frame'
import { setTheme, THEMES } from '@/components/shell/theme'
import { say } from '@/components/ui/say'
import { loadSampleAction } from '@/lib/features/sample/actions'
import type { TeamChoice } from '@/lib/features/team/schema'
import { authClient } from '@/lib/platform/auth/client'
import { settled } from '@/lib/platform/settled'

/** Something that the palette can do, by the name it is found by. */
export type PaletteCommand = { label: string; run: () => void }

/** The commands of the palette, those that one's role allows. */
export function usePaletteCommands({
  teams,
  go,
  close,
}: {
  teams: readonly TeamChoice[]
  go: (place: string) => void
  close: () => void
}): PaletteCommand[] {
  const { team, may } = useTeamFrame()
  const router = useRouter()
  const loadSample = async () => {
    close()
    try {
      await settled(loadSampleAction({ team: team.slug }))
      await say('The sample collection is loaded.')
      router.refresh()
    } catch (error) {
      await say(error instanceof Error ? error.message : 'It was not loaded.', { failed: true })
    }
  }
  const base = `/t/${team.slug}`
  const places: [string, string, boolean][] = [
    ['Add readouts', `${base}/readouts/new`, may['readout.add']],
    ['Go on to the next position to review', `${base}/review`, may['position.confirm']],
    ['Go to Home', base, true],
    ['Go to Readouts', `${base}/readouts`, true],
    ['Go to Calls', `${base}/calls`, true],
    ['Go to Across calls', `${base}/across`, true],
    ['Go to Collections', `${base}/collections`, true],
    ['Go to Team', `${base}/settings`, true],
    ['Go to your account', '/account', true],
  ]
  return [
    ...places
      .filter(([, , allowed]) => allowed)
      .map(([label, place]) => ({ label, run: () => go(place) })),
    ...teams
      .filter(({ slug }) => slug !== team.slug)
      .map(({ slug, name }) => ({ label: `Switch to ${name}`, run: () => go(`/t/${slug}`) })),
    ...(may['sample.load']
      ? [{ label: 'Load the sample collection', run: () => void loadSample() }]
      : []),
    ...THEMES.map(({ theme, label }) => ({
      label: `Look: ${label.toLowerCase()}`,
      run: () => {
        setTheme(theme)
        close()
      },
    })),
    {
      label: 'Sign out',
      run: () => {
        void authClient.signOut().then(() => window.location.assign('/sign-in'))
      },
    },
  ]
}
