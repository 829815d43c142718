import { defineConfig } from 'drizzle-kit'

/** `npx drizzle-kit generate` writes the next migration; `db/migrate.ts` applies them (drizzle-kit's own command hides its reasons). */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/*.ts',
  out: './db/migrations',
  entities: { roles: false },
})
