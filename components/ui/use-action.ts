'use client'
import { useAction as useSafeAction } from 'next-safe-action/hooks'
import { useMemo } from 'react'
import { reached } from '@/lib/platform/settled'

/**
 * An action's state for a form, as next-safe-action has it; where the server is not reached, that is told as a
 * refusal is, so that no form falls silent when the connection does.
 */
export const useAction: typeof useSafeAction = (action, options) =>
  useSafeAction(
    useMemo(() => reached(action), [action]),
    options,
  )
