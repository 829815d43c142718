/** Where to go after signing in: a path of this server, never another site. */
export function localPath(next: string): string {
  return /^\/(?![/\\])/.test(next) ? next : '/'
}
