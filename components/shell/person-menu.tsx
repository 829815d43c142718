'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu'
import type { TeamChoice } from '@/lib/features/team/schema'
import { authClient } from '@/lib/platform/auth/client'

/** Who one is, one's teams, light or dark, signing out. */
export function PersonMenu({ name, teams }: { name: string; teams: readonly TeamChoice[] }) {
  const router = useRouter()
  const signOut = async () => {
    await authClient.signOut()
    router.push('/sign-in')
    router.refresh()
  }
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${name}: account and teams`}
          className="touchable grid size-8 place-items-center rounded-full bg-accent font-semibold text-paper text-sm"
        >
          {[...name][0]?.toUpperCase()}
        </button>
      }
    >
      <MenuLabel>{name}</MenuLabel>
      <MenuItem asChild>
        <Link href="/account">Your account</Link>
      </MenuItem>
      <MenuLine />
      <MenuLabel>Teams</MenuLabel>
      {teams.map((team) => (
        <MenuItem asChild key={team.slug}>
          <Link href={`/t/${team.slug}`}>{team.name}</Link>
        </MenuItem>
      ))}
      <MenuItem asChild>
        <Link href="/teams/new">New team…</Link>
      </MenuItem>
      <MenuLine />
      <ThemeItems />
      <MenuLine />
      <MenuItem onSelect={signOut}>Sign out</MenuItem>
    </Menu>
  )
}

const THEMES = { '': 'As the device', light: 'Light', dark: 'Dark' } as const

function ThemeItems() {
  const choose = (theme: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the layout reads it on the server, so that no page flashes
    document.cookie = `parley-theme=${theme}; path=/; max-age=31536000; samesite=lax`
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
  }
  return (
    <>
      <MenuLabel>Look</MenuLabel>
      {Object.entries(THEMES).map(([theme, label]) => (
        <MenuItem key={label} onSelect={() => choose(theme)}>
          {label}
        </MenuItem>
      ))}
    </>
  )
}
