import type { Piece } from '@/lib/core/searching/found-words'

/** A text with the words that were found marked. */
export function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map((piece, place) =>
    piece.found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one answer never move
      <mark key={place} className="bg-transparent font-semibold text-accent">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
