import './first-run.css'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { FileChoice } from '../adding/file-choice.tsx'
import { sendSamples } from '../adding/send-samples.ts'
import { Failure } from './state.tsx'

/** A workspace without a letter in it: three steps, and letters to try them on. */
export function FirstRun() {
  const navigate = useNavigate()
  const [failure, setFailure] = useState<Error | null>(null)
  const tryOut = () =>
    sendSamples().then(
      () => void navigate('/add'),
      (error: Error) => setFailure(error),
    )
  return (
    <section className="first-run" aria-labelledby="first-run">
      <h2 id="first-run">No letters yet</h2>
      <ol>
        <li className="card">
          <h3>Add what you have</h3>
          <p>
            Requests, replies, attachments: mails, PDF, scans, Word, Excel. Drop files or whole folders anywhere. They
            are copied, and stay on this machine.
          </p>
          <FileChoice />
        </li>
        <li className="card">
          <h3>See what needs you</h3>
          <p>
            Letters that belong together become a case, with its questions, the answer to each and its clock. The
            overview begins with what is overdue, blank or withheld without a ground.
          </p>
        </li>
        <li className="card">
          <h3>Check it on the page</h3>
          <p>
            Every line leads to its words in the letter. What was read wrong you put right in place; what was read
            before stays to be seen.
          </p>
        </li>
      </ol>
      <p className="first-run-foot">
        <button type="button" className="button" onClick={() => void tryOut()}>
          Try it with three fictional letters
        </button>
        <a href="/docs/">Documentation</a>
        <span className="muted small">
          In the terminal: <code>disclosed add replies/</code>
        </span>
      </p>
      {failure === null ? null : <Failure error={failure} />}
    </section>
  )
}
