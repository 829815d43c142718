import { type ClassValue, clsx } from 'clsx'

/** Joins class names. Components take names that add to theirs, not ones that undo them. */
export function cn(...names: ClassValue[]): string {
  return clsx(names)
}
