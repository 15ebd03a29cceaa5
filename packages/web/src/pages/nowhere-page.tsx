import { Link } from 'react-router'
import { Empty } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'

export function NowherePage() {
  useTitle('Nothing here')
  return (
    <>
      <h1 className="hidden-visually">Nothing here</h1>
      <Empty title="There is nothing at this address">
        <p>
          The <Link to="/cases">list of cases</Link> names them all.
        </p>
      </Empty>
    </>
  )
}
