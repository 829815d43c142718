/** An actor or an issue one can choose, with how many positions are its own. */
export type AcrossOption = { id: string; label: string; positions: number }

/** What one can choose an Across list by, the most frequent first. */
export type AcrossOptions = {
  actors: AcrossOption[]
  issues: AcrossOption[]
  states: AcrossOption[]
  offices: AcrossOption[]
  issuers: AcrossOption[]
}
