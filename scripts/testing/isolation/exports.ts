import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A function of a feature, by "noun.name". */
export type FeatureExport = [name: string, run: (...given: unknown[]) => Promise<unknown>]

/** Every function that the features' files of this name export, found in the folders and not listed by hand. */
export async function exportsOf(file: 'loaders' | 'actions'): Promise<FeatureExport[]> {
  const found: FeatureExport[] = []
  for (const noun of readdirSync(join(process.cwd(), 'lib/features')).sort()) {
    const path = join(process.cwd(), 'lib/features', noun, `${file}.ts`)
    if (!existsSync(path)) continue
    const module: Record<string, unknown> = await import(/* @vite-ignore */ path)
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'function') found.push([`${noun}.${name}`, value as FeatureExport[1]])
    }
  }
  return found
}

/** Every GET of a route under app/api, by its path. */
export async function routesOfApi(): Promise<[path: string, get: RouteGet][]> {
  const root = join(process.cwd(), 'app/api')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .sort()
  const found: [string, RouteGet][] = []
  for (const file of files) {
    const module: { GET?: RouteGet; POST?: RouteGet } = await import(
      /* @vite-ignore */ join(root, file)
    )
    const path = file.replace(/\/route\.ts$/, '').replaceAll('\\', '/')
    if (module.GET) found.push([`GET ${path}`, module.GET])
    if (module.POST) found.push([`POST ${path}`, module.POST])
  }
  return found
}

type RouteGet = (
  request: Request,
  of: { params: Promise<Record<string, string>> },
) => Promise<Response> | Response
