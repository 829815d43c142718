import { OptionPicker } from '@/components/across/option-picker'
import { X } from '@/components/ui/icons'

/** How a choice looks that a click takes away again. */
export const CHIP =
  'touchable inline-flex items-center gap-1 rounded-full border border-ink bg-ink px-3 py-0.5 text-paper text-sm'

/** The actors that are followed, each a click from being left out, and a picker for more. */
export function ActorChoice({
  actors,
  chosen,
  choose,
}: {
  actors: readonly { id: string; name: string }[]
  chosen: readonly string[]
  choose: (actors: string[]) => void
}) {
  const toggle = (id: string) =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <>
      {actors.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-label={`Leave out ${name}`}
          onClick={() => toggle(id)}
          className={CHIP}
        >
          {name} <X size={13} />
        </button>
      ))}
      <OptionPicker
        kind="actors"
        label={actors.length > 0 ? 'and…' : 'Any actor'}
        title="Actors"
        chosen={[...chosen]}
        onPick={toggle}
      />
    </>
  )
}
