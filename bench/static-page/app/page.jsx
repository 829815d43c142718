/* What a brief is measured against: a page of much the same length that Next.js has rendered beforehand. */
export const dynamic = 'force-static'

const PARAGRAPHS = Array.from({ length: 30 }, (_, number) => `Paragraph ${number + 1}.`)

export default function Page() {
  return (
    <main>
      {PARAGRAPHS.map((words) => (
        <p key={words}>
          {words} A sentence that stands for what a brief would say at this place, of a usual
          length, so that both pages send much the same number of bytes.
        </p>
      ))}
    </main>
  )
}
