import { useEffect, useRef, useState } from 'react'
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router'
import { useDrop } from '../adding/use-drop.ts'
import { useEvents } from '../api/use-events.ts'
import { KeyHelp } from '../keys/key-help.tsx'
import { useChord } from '../keys/use-chord.ts'
import { useKeys } from '../keys/use-keys.ts'
import { Palette } from '../palette/palette.tsx'
import { PLACES } from './places.ts'
import { changeTheme } from './theme.ts'
import { Toasts } from './toasts.tsx'

/** What stands around every page. */
export function Shell() {
  const navigate = useNavigate()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  useEvents()
  const isDropping = useDrop(() => void navigate('/add'))
  useChord('k', () => setPaletteOpen(true))
  useKeys([
    { keys: '?', does: 'Show the keys', run: () => setHelpOpen(true) },
    ...PLACES.map(({ to, words, keys }) => ({ keys, does: `Go to ${words}`, run: () => void navigate(to) })),
  ])
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="rail">
        <Link className="brand" to="/">
          <img src="/icon.svg" alt="" width="26" height="26" />
          Disclosed
        </Link>
        <nav aria-label="Main">
          <ul>
            {PLACES.map(({ to, words, beginsGroup }) => (
              <li key={to} className={beginsGroup ? 'begins-group' : undefined}>
                <NavLink to={to} end={to === '/'}>
                  {words}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="rail-foot">
          <button type="button" className="button plain" onClick={() => setPaletteOpen(true)}>
            <kbd>Ctrl K</kbd> Go to …
          </button>
          <button type="button" className="button plain" onClick={() => setHelpOpen(true)}>
            <kbd>?</kbd> Keys
          </button>
          <a className="button plain" href="/docs/">
            Documentation
          </a>
        </div>
      </header>
      <PageOutlet />
      <Toasts />
      {isDropping ? <div className="drop-over">Drop them: they are copied into the workspace</div> : null}
      <Palette
        isOpen={isPaletteOpen}
        onClose={() => setPaletteOpen(false)}
        showKeys={() => setHelpOpen(true)}
        changeTheme={changeTheme}
      />
      <KeyHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  )
}

/** The page; whoever moves to another one with the keyboard starts at its beginning. */
function PageOutlet() {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <Outlet />
    </main>
  )
}
