export function checkPath(path: string): string[]
export function checkText(path: string, text: string): string[]
