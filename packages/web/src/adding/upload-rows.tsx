import { Link } from 'react-router'
import type { Upload, UploadList } from '../api/generated.ts'
import { bytesWords } from './bytes-words.ts'

type State = Upload['state']

const SIGNS: Readonly<Record<State, { sign: string; word: string; tone: string }>> = {
  receiving: { sign: '↑', word: 'on its way', tone: 'quiet' },
  waiting: { sign: '…', word: 'waits to be read', tone: 'quiet' },
  reading: { sign: '…', word: 'being read', tone: 'quiet' },
  stored: { sign: '✓', word: 'stored', tone: 'good' },
  duplicate: { sign: '=', word: 'was there already', tone: 'quiet' },
  quarantined: { sign: '!', word: 'in quarantine', tone: 'bad' },
}
const ORDER: readonly State[] = ['stored', 'duplicate', 'quarantined', 'reading', 'waiting', 'receiving']

/** `12 files: 9 stored, 2 were there already, 1 in quarantine`; the parts add up. */
export function countWords({ total, counts }: UploadList): string {
  const parts = ORDER.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${SIGNS[state].word}`)
  return `${total} ${total === 1 ? 'file' : 'files'}: ${parts.join(', ')}`
}

interface UploadRowsProps {
  readonly items: readonly Upload[]
  /** Those whose bytes this window has; of others, the file must be chosen again. */
  readonly here: ReadonlySet<string>
  readonly onForget: (id: string) => void
}

/** Each file with what became of it. */
export function UploadRows({ items, here, onForget }: UploadRowsProps) {
  return (
    <ul className="upload-rows">
      {items.map((item) => (
        <UploadRow key={item.id} item={item} isHere={here.has(item.id)} onForget={onForget} />
      ))}
    </ul>
  )
}

function UploadRow({ item, isHere, onForget }: { item: Upload; isHere: boolean; onForget: (id: string) => void }) {
  const { id, name, size, received, state, document, pages, reason } = item
  const { sign, word, tone } = SIGNS[state]
  const isStuck = state === 'receiving' && !isHere
  const short = name.slice(name.lastIndexOf('/') + 1)
  return (
    <li className={`upload-row ${tone}`}>
      <span className="upload-name">
        {document !== null && state !== 'quarantined' ? <Link to={`/d/${document}`}>{short}</Link> : short}
        <span className="muted small">
          {[
            short === name ? null : name.slice(0, name.lastIndexOf('/')),
            bytesWords(size),
            pages > 0 ? `${pages} ${pages === 1 ? 'page' : 'pages'}` : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className={`mark ${tone}`}>
        <span className="sign" aria-hidden="true">
          {sign}
        </span>
        {state === 'receiving' ? `${Math.floor((100 * received) / Math.max(size, 1))} % arrived` : word}
      </span>
      {state === 'receiving' && !isStuck ? (
        <progress max={size} value={received} aria-label={`${short}: arrived`} />
      ) : null}
      {isStuck ? (
        <span className="small">Choose this file again: it goes on where it stopped.</span>
      ) : reason === null ? null : (
        <span className="small upload-reason">
          {reason.message} <span className="muted">{reason.next}</span>
        </span>
      )}
      {isStuck || state === 'quarantined' ? (
        <button type="button" className="button plain small" onClick={() => onForget(id)}>
          Take off<span className="hidden-visually"> the list: {short}</span>
        </button>
      ) : null}
    </li>
  )
}
