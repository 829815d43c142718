'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Role } from '@/db/roles'
import type { ActionName } from '@/lib/platform/auth/permissions'

/** The team whose pages these are, who is looking, and what that person may do there. */
export type TeamFrame = {
  team: { slug: string; name: string }
  person: { id: string; name: string; role: Role; letterKeys: boolean }
  may: Record<ActionName, boolean>
}

const Frame = createContext<TeamFrame | null>(null)

/** Hands the frame to every client component of a team's pages. */
export function TeamFrameProvider({ frame, children }: { frame: TeamFrame; children: ReactNode }) {
  return <Frame value={frame}>{children}</Frame>
}

/** The frame of the page. @throws Error outside a team's pages */
export function useTeamFrame(): TeamFrame {
  const frame = useContext(Frame)
  if (!frame) throw new Error('useTeamFrame stands outside a team’s pages.')
  return frame
}
