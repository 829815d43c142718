import type { ReactNode } from 'react'

export default function OpenLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center gap-6 px-6 py-12">
      <p className="font-semibold font-serif text-2xl">Parley</p>
      {children}
    </main>
  )
}
