'use client'
import { setTheme, THEMES } from '@/components/shell/theme'
import { Menu, MenuItem, MenuLabel, MenuLine, MenuLink } from '@/components/ui/menu'
import { say } from '@/components/ui/say'
import type { TeamChoice } from '@/lib/features/team/schema'

/** Who one is, one's teams, light or dark, signing out. */
export function PersonMenu({ name, teams }: { name: string; teams: readonly TeamChoice[] }) {
  const signOut = async () => {
    // The one call of better-auth's that every page needs: its whole client is not worth sending for it.
    const answer = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => null)
    if (!answer?.ok) {
      return say('You are not signed out: Parley could not be reached.', { failed: true })
    }
    // A whole page load: nothing that was fetched for this person stays in the browser.
    window.location.assign('/sign-in')
  }
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${name}: account and teams`}
          className="touchable grid size-8 place-items-center rounded-full bg-accent font-semibold text-paper text-sm"
        >
          {initialOf(name)}
        </button>
      }
    >
      <MenuLabel>{name}</MenuLabel>
      <MenuLink href="/account">Your account</MenuLink>
      <MenuLine />
      <MenuLabel>Teams</MenuLabel>
      {teams.map((team) => (
        <MenuLink key={team.slug} href={`/t/${team.slug}`}>
          {team.name}
        </MenuLink>
      ))}
      <MenuLink href="/teams/new">New team…</MenuLink>
      <MenuLine />
      <ThemeItems />
      <MenuLine />
      <MenuItem onSelect={signOut}>Sign out</MenuItem>
    </Menu>
  )
}

/** The first letter of a name; of one that has none, its first sign. */
function initialOf(name: string): string {
  return (/\p{L}\p{M}*/u.exec(name)?.[0] ?? [...name][0] ?? '').toUpperCase()
}

function ThemeItems() {
  return (
    <>
      <MenuLabel>Look</MenuLabel>
      {THEMES.map(({ theme, label }) => (
        <MenuItem key={label} onSelect={() => setTheme(theme)}>
          {label}
        </MenuItem>
      ))}
    </>
  )
}
