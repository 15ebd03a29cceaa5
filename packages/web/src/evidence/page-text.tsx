import { type Passage, rowToChoose, stretchesOf } from './passages.ts'

interface PageTextProps {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly chosen: string | null
  readonly onChoose: (row: string) => void
  /** Columns stand below each other only in letters of one width. */
  readonly isTable: boolean
  readonly zoom?: number | undefined
}

/** A page as its text, with the words on which the account rests. */
export function PageText({ text, passages, chosen, onChoose, isTable, zoom }: PageTextProps) {
  let offset = 0
  return (
    <div className={isTable ? 'page-text table' : 'page-text'} style={zoom === undefined ? {} : { zoom }}>
      {stretchesOf(text, passages).map((stretch) => {
        const key = offset
        offset += stretch.text.length
        return stretch.passages.length === 0 ? (
          <span key={key} data-from={key}>
            {stretch.text}
          </span>
        ) : (
          <Words key={key} from={key} {...stretch} chosen={chosen} onChoose={onChoose} />
        )
      })}
    </div>
  )
}

/** Of several kinds that light up the same words, the first is shown. */
const KINDS = ['note', 'sought', 'ground', 'answer', 'question', 'finding', 'cited'] as const

type WordsProps = { from: number } & ReturnType<typeof stretchesOf>[number] & Pick<PageTextProps, 'chosen' | 'onChoose'>

const SIGNS: Readonly<Record<Passage['kind'], string>> = {
  question: 'Q',
  answer: 'A',
  ground: '§',
  finding: '!',
  cited: '',
  sought: '',
  note: '✎',
}

function Words({ from, text, passages, begins, chosen, onChoose }: WordsProps) {
  const lit = passages.filter(({ row }) => row === chosen)
  const beginning = begins.filter(({ row }) => row === chosen)
  const kind =
    KINDS.find((each) => lit.some((passage) => passage.kind === each)) ??
    passages.find((passage) => passage.kind === 'sought' || passage.kind === 'note')?.kind
  const choose = () => {
    const row = rowToChoose(passages, chosen)
    // Who marks words with the mouse wants the words.
    if (row !== null && (window.getSelection()?.isCollapsed ?? true)) onChoose(row)
  }
  const isStart = begins.length > 0
  return (
    <mark
      className={`words ${lit.length > 0 ? 'lit ' : ''}${kind ?? ''}`}
      data-from={from}
      data-passages={begins.map(({ id }) => id).join(' ')}
      {...(isStart && { role: 'button', tabIndex: 0, 'aria-pressed': lit.length > 0 })}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        choose()
      }}
    >
      {beginning.some((passage) => SIGNS[passage.kind] !== '') ? (
        <span className="sign" aria-hidden="true">
          {[...new Set(beginning.map((passage) => SIGNS[passage.kind]))].join(' ')}
        </span>
      ) : null}
      {text}
    </mark>
  )
}
