/* Stands for `server-only` and `next/cache` in database tests: nothing to guard, nothing to refresh. */
export function revalidatePath(): void {}
