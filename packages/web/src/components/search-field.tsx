import { type RefObject, useEffect, useState } from 'react'

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
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return
    const pause = setTimeout(() => onSearch(typed), PAUSE_MS)
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
