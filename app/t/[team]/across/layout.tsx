import type { ReactNode } from 'react'
import { AddressFilters } from '@/components/shell/address-filters'

export default function AcrossLayout({ children }: { children: ReactNode }) {
  return <AddressFilters>{children}</AddressFilters>
}
