export function findOrInstallChromium(): string
