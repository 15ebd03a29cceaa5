import '../components/share-bar.css'
import { type Share, shareWords } from '@disclosed/core/views'

/** A share as a bar with the interval in which it lies, and its numbers. */
export function ShareCell({ share }: { share: Share | null }) {
  if (share === null) return <span className="muted">–</span>
  const percent = (value: number) => `${value * 100}%`
  return (
    <span className="share-cell" title={shareWords(share)}>
      <span className="share-bar" aria-hidden="true">
        <span style={{ width: percent(share.share) }} />
        <span className="interval" style={{ left: percent(share.low), width: percent(share.high - share.low) }} />
      </span>
      <span className="numbers small">
        {share.count} of {share.of}
      </span>
    </span>
  )
}
