import './hidden-page.css'
import { Link, useSearchParams } from 'react-router'
import type { HiddenList } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Empty, PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { channelWords } from '../hidden/channel-words.ts'

const PAGE = 100

/** Documents in which something lies that their sender perhaps did not mean to send. */
export function HiddenPage() {
  useTitle('Hidden data')
  const [query, setQuery] = useSearchParams()
  const only = query.get('only') === 'all' ? 'all' : 'undecided'
  const cursor = query.get('after') ?? undefined
  const { data, error } = useAnswer('listHidden', { only, limit: PAGE, cursor }, { keep: true })
  if (data === undefined) return <PageState what="Hidden data" error={error} />
  return (
    <>
      <header className="page-head">
        <h1>Hidden data</h1>
        <p className="muted hidden-care">
          What senders perhaps did not mean to send: hidden sheets, words below black boxes, comments. It is usually
          about somebody else, so nothing of it is shown, found or read until you decide.
        </p>
      </header>
      <div className="hidden-tabs no-print">
        {(['undecided', 'all'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={only === each}
            onClick={() => setQuery(each === 'all' ? { only: each } : {})}
          >
            {each === 'all' ? 'All' : `To decide (${data.undecided})`}
          </button>
        ))}
      </div>
      {data.items.length === 0 ? (
        <Empty title={only === 'all' ? 'Nothing hidden was found' : 'Nothing waits for a decision'}>
          <p>Every file is looked through when it is added.</p>
        </Empty>
      ) : (
        <ul className="hidden-lines">
          {data.items.map((line) => (
            <li key={line.id}>
              <HiddenLine line={line} />
            </li>
          ))}
        </ul>
      )}
      {data.next === null ? null : (
        <p>
          <Link to={`?${new URLSearchParams({ ...(only === 'all' && { only }), after: data.next })}`}>
            The next {PAGE}
          </Link>
        </p>
      )}
    </>
  )
}

function HiddenLine({ line }: { line: HiddenList['items'][number] }) {
  const { id, name, undecided, kinds } = line
  const released = kinds.reduce((sum, kind) => sum + kind.released, 0)
  return (
    <Link className={`hidden-line ${undecided > 0 ? 'mixed' : 'quiet'}`} to={`/hidden/${id.slice(0, 10)}`}>
      <span className="hidden-name">{name}</span>
      <span className="small">
        {undecided > 0 ? `${undecided} to decide` : 'decided'}
        {released > 0 ? `, ${released} released` : ''}
      </span>
      <span className="hidden-kinds muted small">
        {kinds.map(({ channel, pieces }) => `${channelWords(channel)} (${pieces})`).join(' · ')}
      </span>
    </Link>
  )
}
