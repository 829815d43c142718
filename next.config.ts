import type { NextConfig } from 'next'

const config: NextConfig = {
  // Another copy (tests, a second checkout's server) builds beside this one without touching it.
  distDir: process.env.PARLEY_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  devIndicators: false,
  // A page's title comes with it, also where it is drawn anew: streamed in later, it is missing for a moment, and for readers
  // without script it stands outside the head.
  htmlLimitedBots: /.*/,
  experimental: {
    authInterrupts: true,
    // A text of 2 MB, escaped as JSON, with what was recognised in it.
    serverActions: { bodySizeLimit: '8mb' },
  },
  serverExternalPackages: ['pg', 'pg-boss', 'pino', 'linkedom', 'nodemailer'],
}

export default config
