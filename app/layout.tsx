import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import './globals.css'
import { Providers } from '@/components/shell/providers'

export const metadata: Metadata = {
  title: { default: 'Parley', template: '%s · Parley' },
  description: 'Where a team reads diplomatic readouts together.',
  robots: { index: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('parley-theme')?.value
  return (
    <html lang="en" data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  )
}
