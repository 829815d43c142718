export function findFreePort(from: number): Promise<number>
export function isFree(port: number): Promise<boolean>
