/** A key as printed on the keyboard; beside a verb it is left out where fingers point. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded-sm border border-line border-b-2 px-1.5 font-medium font-sans text-muted text-xs pointer-coarse:in-[button,a]:hidden">
      {children}
    </kbd>
  )
}
