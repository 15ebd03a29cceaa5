import type { SearchHit } from '../api/generated.ts'

/** A line with what was looked for marked. */
export function MarkedLine({ line, marks }: Pick<SearchHit, 'line' | 'marks'>) {
  const pieces = marks.flatMap(({ start, end }, at) => [
    { text: line.slice(marks[at - 1]?.end ?? 0, start), at: start, isMark: false },
    { text: line.slice(start, end), at: end, isMark: true },
  ])
  return (
    <>
      {pieces.map(({ text, at, isMark }) => (isMark ? <mark key={`m${at}`}>{text}</mark> : text))}
      {line.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
