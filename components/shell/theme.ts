/** The looks one can choose; '' follows the device. */
export const THEMES = [
  { theme: '', label: 'As the device' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
] as const

/** Puts a look on at once and keeps it for a year. */
export function setTheme(theme: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the layout reads it on the server, so that no page flashes
  document.cookie = `parley-theme=${theme}; path=/; max-age=31536000; samesite=lax`
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}
