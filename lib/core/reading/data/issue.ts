/** One heading of the issue tree: what a position can be about. */
export type Issue = {
  /** Kept for good: positions in the database name it. */
  id: string
  label: string
  /** Id of the wider heading; null for the top ones. */
  parent: string | null
  /** What is filed here and what is not. */
  definition: string
  /** Other names under which a person would look for it. */
  aliases: readonly string[]
  /** Lower-case words as they stand in readouts (straight apostrophes), with how much each speaks for this issue: 1 is decisive alone. */
  phrases: readonly (readonly [phrase: string, weight: number])[]
  /** Phrases of other wars and places too: they count only where the text names this issue somewhere. */
  local?: readonly (readonly [phrase: string, weight: number])[]
  /** Phrases that show another sense: inside them the words above do not count. */
  not?: readonly string[]
}
