import { type ClassValue, clsx } from 'clsx'
import { twMerge } from 'tailwind-merge'

/** Joins class names; where two of Tailwind's conflict, the later one wins. */
export function cn(...names: ClassValue[]): string {
  return twMerge(clsx(names))
}
