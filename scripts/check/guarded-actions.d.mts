export function findUnguarded(path: string, text: string): string[]
