import type { OfficeMatch } from './office'

/** A place where the text names an actor: tokens `[from, to)`. */
export type Mention = {
  from: number
  to: number
  kind:
    | 'person'
    | 'office'
    | 'joint'
    | 'they'
    | 'pronoun'
    | 'side'
    | 'latter'
    | 'counterpart'
    | 'organisation'
    | 'talk'
    | 'group'
    | 'bare'
    | 'we'
  /** Tokens of the name alone, for persons. */
  name: readonly [from: number, to: number] | null
  office: OfficeMatch | null
  state: string | null
}

export const simple = (from: number, to: number, kind: Mention['kind']): Mention => ({
  from,
  to,
  kind,
  name: null,
  office: null,
  state: null,
})
