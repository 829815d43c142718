/** How an icon stands: its side in CSS pixels. What it means stands in words beside it, or on its button. */
type IconProps = { size: number; className?: string }

/**
 * The pictures of Parley's verbs and places: strokes on a ground of 24 by 24, in the colour of the words
 * beside them. They are few, and every page carries them, so they are drawn here rather than by a library.
 */
export const ArrowDown = drawn('M12 5v14m6-6-6 6-6-6')
export const ArrowUp = drawn('M12 19V5m-6 6 6-6 6 6')
export const Bell = drawn('M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4')
export const BellOff = drawn('M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4M4 4l16 16')
export const BellRing = drawn(
  'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4M3 9c0-2.4 1-4.3 2.5-5.5M21 9c0-2.4-1-4.3-2.5-5.5',
)
export const Book = drawn(
  'M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zm0 0v13',
)
export const Bookmark = drawn('M6 4h12v16.5l-6-4.5-6 4.5z')
export const Check = drawn('M5 12.5l4.5 4.5L19 7')
export const ChevronDown = drawn('M6 9l6 6 6-6')
export const Download = drawn('M12 4v11m5-5-5 5-5-5M4.5 16v4h15v-4')
export const Folder = drawn('M3.5 5.5h6l2 3h9v11h-17z')
export const FolderPlus = drawn('M3.5 5.5h6l2 3h9v11h-17zM12 11v6m-3-3h6')
export const Grip = drawn('M9 6v.01M9 12v.01M9 18v.01M15 6v.01M15 12v.01M15 18v.01', 2.4)
export const Handset = drawn(
  'M6.5 4h3l1.5 4-2 1.6a11.5 11.5 0 0 0 5.4 5.4l1.6-2 4 1.5v3a2 2 0 0 1-2 2A14 14 0 0 1 4.5 6a2 2 0 0 1 2-2z',
)
export const House = drawn('M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z')
export const Lock = drawn('M5 11h14v9.5H5zM8 11V8a4 4 0 0 1 8 0v3')
export const LockOpen = drawn('M5 11h14v9.5H5zM8 11V8a4 4 0 0 1 7.7-1.5')
export const More = drawn('M5 12v.01M12 12v.01M19 12v.01', 2.8)
export const People = drawn(
  'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zm-5.5 8.5c0-3.2 2.4-5.3 5.5-5.3s5.5 2.1 5.5 5.3m1-14.5a3 3 0 0 1 0 5.8m1.5 3.7c2.2.6 3.5 2.4 3.5 5',
)
export const Plus = drawn('M12 5v14M5 12h14')
export const Rows = drawn('M3.5 4.5h17v15h-17zm0 5h17m-17 5h17')
export const Speech = drawn('M4 4.5h16v12H9.5L5 20.5v-4H4z')
export const Tie = drawn('M9.5 8H7a4 4 0 0 0 0 8h2.5m5-8H17a4 4 0 0 1 0 8h-2.5M8 12h8')
export const X = drawn('M6 6l12 12M18 6 6 18')

function drawn(strokes: string, width = 1.8) {
  return (props: IconProps) => <Strokes strokes={strokes} width={width} {...props} />
}

function Strokes({
  strokes,
  width,
  size,
  className,
}: IconProps & { strokes: string; width: number }) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={strokes} />
    </svg>
  )
}
