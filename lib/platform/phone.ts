import 'server-only'
import { headers } from 'next/headers'

/** Whether a phone asks, as far as its browser says so: for what is drawn in one of two widths before the page is measured. */
export async function isPhone(): Promise<boolean> {
  const asked = await headers()
  const hint = asked.get('sec-ch-ua-mobile')
  return hint ? hint === '?1' : /Mobi/.test(asked.get('user-agent') ?? '')
}
