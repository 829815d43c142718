import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import './globals.css'
import { Providers } from '@/components/shell/providers'

export const metadata: Metadata = {
  title: { default: 'Parley', template: '%s · Parley' },
  description: 'Where a team reads diplomatic readouts together.',
  robots: { index: false },
}

/** The two faces that every page is set in, asked for before the style sheet names them. */
const FACES = [
  new URL(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    import.meta.url,
  ),
]

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  for (const face of FACES) {
    preload(face.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  const theme = (await cookies()).get('parley-theme')?.value
  return (
    <html lang="en" data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  )
}
