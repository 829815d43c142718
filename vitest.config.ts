import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `unit` needs nothing but Node; `database` starts a PostgreSQL of its own and clones a template for each file. */
export default defineConfig({
  resolve: { alias: { '@': at('.').replace(/\/$/, '') } },
  test: {
    setupFiles: [at('./scripts/testing/no-stray-output.ts')],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,scripts,eval,components,db}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
          // Property tests run hundreds of cases: a busy machine must not make them fail.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        resolve: {
          alias: {
            'server-only': at('./scripts/testing/empty.ts'),
            'next/headers': at('./scripts/testing/next-headers.ts'),
            'next/cache': at('./scripts/testing/empty.ts'),
          },
        },
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: ['node_modules/**'],
          globalSetup: [at('./scripts/testing/global-database.ts')],
          setupFiles: [at('./scripts/testing/cloned-database.ts')],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
