import { type RefObject, useEffect, useRef, useState } from 'react'

interface SearchFieldProps {
  readonly value: string
  readonly placeholder: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly onSearch: (words: string) => void
}

const PAUSE_MS = 150

/** Words to look for. The field keeps what is typed itself: the address follows when the hand rests. */
export function SearchField({ value, placeholder, field, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  // What was sent comes back as the value, perhaps when more was typed: only what others put there is taken over.
  const sent = useRef(new Set<string>())
  useEffect(() => {
    if (!sent.current.delete(value)) setTyped(value)
  }, [value])
  useEffect(() => {
    if (typed === value) return sent.current.clear()
    const pause = setTimeout(() => {
      sent.current.add(typed)
      onSearch(typed)
    }, PAUSE_MS)
    return () => clearTimeout(pause)
  })
  return (
    <label className="field search no-print">
      <span>Search</span>
      <input
        ref={field}
        type="search"
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  )
}
