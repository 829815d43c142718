/** What an open page is told of an activity; what it needs of it, it asks for itself. */
export type TeamEvent = {
  /** The activity's id (UUIDv7): where a lost connection resumes. */
  id: string
  team: string
  verb: string
  subjectKind: string
  subjectId: string
  readoutId: string | null
  by: string | null
}
