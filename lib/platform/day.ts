import { z } from 'zod'

/** A day as year-month-day that there is, and that PostgreSQL has: its years begin at 1. */
export const daySchema = z.iso
  .date('Write the day as year-month-day, as in 2017-10-12.')
  .refine((day) => day >= '0001', 'There is no such day.')
