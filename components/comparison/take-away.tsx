'use client'
import { Button } from '@/components/ui/button'
import { Download } from '@/components/ui/icons'
import { Menu, MenuItem, MenuLink } from '@/components/ui/menu'
import { say } from '@/components/ui/say'

/** Takes a view away: on paper, as a picture drawn on the server, or (with `figures`) as a table. */
export function TakeAway({
  image,
  name,
  figures,
}: {
  image: string
  name: string
  figures?: string
}) {
  return (
    <Menu
      trigger={
        <Button size="small">
          <Download size={15} />
          Take away
        </Button>
      }
    >
      <MenuItem onSelect={() => window.print()}>Print…</MenuItem>
      <MenuLink href={image} download={`${name}.svg`}>
        Picture (SVG)
      </MenuLink>
      <MenuItem onSelect={() => void savePng(image, `${name}.png`)}>Picture (PNG)</MenuItem>
      {figures ? (
        <MenuLink href={figures} download={`${name}.csv`}>
          Figures (CSV)
        </MenuLink>
      ) : null}
    </Menu>
  )
}

/** Twice as fine as the screen, within what every browser's canvas takes. */
const FINENESS = 2
const MOST_PIXELS = 16_000

async function savePng(image: string, name: string): Promise<void> {
  try {
    const response = await fetch(image)
    if (!response.ok) throw new Error('The picture did not come through. Try again.')
    const source = URL.createObjectURL(await response.blob())
    const picture = new Image()
    picture.src = source
    await picture.decode()
    const largest = Math.max(picture.naturalHeight, picture.naturalWidth)
    const scale = Math.min(FINENESS, MOST_PIXELS / largest)
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.naturalWidth * scale)
    canvas.height = Math.round(picture.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    URL.revokeObjectURL(source)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('This browser makes no PNG of it; take the SVG.')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = name
    link.click()
    URL.revokeObjectURL(link.href)
  } catch (error) {
    void say(error instanceof Error ? error.message : 'No picture was made.', { failed: true })
  }
}
