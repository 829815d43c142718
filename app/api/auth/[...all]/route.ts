import { answerAuth } from '@/lib/platform/auth/server'

export { answerAuth as GET, answerAuth as POST }
