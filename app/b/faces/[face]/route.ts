import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = 'node_modules/@fontsource-variable'

/** The faces a brief is set in, by the names it calls them: stored briefs go on naming these for years. */
const FACES: Record<string, string> = {
  'serif.woff2': 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  'serif-italic.woff2': 'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
  'sans.woff2': 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
}

/** A font file, from this very server. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ face: string }> },
): Promise<Response> {
  const file = FACES[(await params).face]
  if (!file) return new Response(null, { status: 404 })
  return new Response(
    await readFile(join(/* turbopackIgnore: true */ process.cwd(), FOLDER, file)),
    {
      headers: {
        'content-type': 'font/woff2',
        'cache-control': 'public, max-age=31536000, immutable',
        'access-control-allow-origin': '*',
      },
    },
  )
}
