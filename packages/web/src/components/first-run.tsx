import { Empty } from './state.tsx'

/** A workspace without a letter in it. */
export function FirstRun() {
  return (
    <Empty title="No letters yet">
      <p>Add files or whole folders in your terminal; they are copied, never moved or changed:</p>
      <pre>disclosed add replies/</pre>
      <p>
        Mails, PDF, scans, Word, Excel and more are read. Then load this page again: each correspondence stands here
        with its questions, answers, grounds and clock, and every line leads to its words on the page.
      </p>
      <p className="muted">
        To look around first, <code>npm start</code> in the project’s folder shows fictional letters.
      </p>
    </Empty>
  )
}
