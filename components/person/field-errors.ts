import { z } from 'zod'

/** What is wrong with a form, by the name of its field. */
export type FieldErrors = Record<string, string[] | undefined>

/** Errors by field as the shared schema finds them; null when all is well. */
export function fieldErrors(schema: z.ZodType, values: unknown): FieldErrors | null {
  const result = schema.safeParse(values)
  return result.success ? null : (z.flattenError(result.error).fieldErrors as FieldErrors)
}
