/** The arrows of docs/architecture.md: imports point down, never up, and never in a circle. */
const tests = '(\\.test\\.tsx?|\\.db\\.test\\.ts)$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'lib/core knows no framework, database, network, clock or file system.',
      severity: 'error',
      from: { path: '^lib/core/', pathNot: tests },
      to: {
        pathNot: [
          '^lib/core/',
          '^node_modules/(chardet|iconv-lite|@mozilla/readability|linkedom|diff|unified|remark-[a-z]+|rehype-[a-z]+|world-countries|snowball-stemmers|@types|hast-util-[a-z-]+|compromise|wink-[a-z-]+|d3-scale)',
        ],
      },
    },
    {
      name: 'db-is-low',
      severity: 'error',
      from: { path: '^db/', pathNot: tests },
      to: { path: '^(app|components|lib/(features|platform)|scripts|e2e)/' },
    },
    {
      name: 'platform-below-features',
      severity: 'error',
      from: { path: '^lib/platform/', pathNot: tests },
      to: { path: '^(app|components|lib/features|scripts|e2e)/' },
    },
    {
      name: 'features-below-components',
      severity: 'error',
      from: { path: '^lib/features/', pathNot: tests },
      to: { path: '^(app|components|scripts|e2e)/' },
    },
    {
      name: 'components-below-app',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^(app|db/(scope|migrate|schema)|scripts|e2e)', pathNot: '^db/roles' },
    },
    {
      name: 'app-calls-loaders',
      comment: 'A page asks a loader; SQL stays in data.ts and mutations.ts.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/api/(ready|auth)/' },
      to: { path: '(^db/(scope|schema)|/(data|mutations)\\.ts$)' },
    },
    {
      name: 'queries-know-no-session',
      severity: 'error',
      from: { path: '^lib/features/[^/]+/(data|mutations)\\.ts$' },
      to: {
        path: '^(lib/platform/auth/(session|server)|lib/platform/action|lib/features/[^/]+/(loaders|actions)\\.ts)',
      },
    },
    {
      name: 'schema-is-shared',
      comment: 'schema.ts goes to the browser.',
      severity: 'error',
      from: { path: '^lib/features/[^/]+/schema\\.ts$' },
      to: {
        path: '(^db/(scope|schema)|^lib/platform/(auth/(session|server)|action|env|log)|/(data|mutations|loaders|actions)\\.ts$)',
      },
    },
    {
      name: 'closed-set-of-files',
      comment: 'A feature is schema, loaders, actions, data, mutations, client, and nothing else.',
      severity: 'error',
      from: {},
      to: {
        path: '^lib/features/',
        pathNot: [
          '^lib/features/[^/]+/(schema|loaders|actions|data|mutations|client)\\.ts$',
          tests,
        ],
      },
    },
    {
      name: 'one-mint-for-members',
      comment: 'A proof of membership is made where it is checked.',
      severity: 'error',
      from: { pathNot: ['^lib/platform/auth/', '^scripts/testing/', tests] },
      to: { path: '^db/member\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-orphan-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|test-results)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
