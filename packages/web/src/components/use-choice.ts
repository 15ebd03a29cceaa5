import { useState } from 'react'

/** Which of some lines are chosen, by their keys; with Shift, all from the last one that was touched. */
export interface Choosing {
  readonly keys: ReadonlySet<string>
  readonly toggle: (key: string) => void
  /** All between the last one that was touched and this one. */
  readonly reach: (key: string) => void
  readonly all: () => void
  readonly none: () => void
}

export function useChoice(order: readonly string[]): Choosing {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<string | null>(null)
  return {
    keys,
    toggle: (key) => {
      setAnchor(key)
      setKeys(toggled(keys, key))
    },
    reach: (key) => {
      setKeys(new Set([...keys, ...between(order, anchor ?? key, key)]))
      setAnchor(anchor ?? key)
    },
    all: () => setKeys(new Set(order)),
    none: () => {
      setAnchor(null)
      setKeys(new Set())
    },
  }
}

export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key])
}

export function between(order: readonly string[], one: string, other: string): readonly string[] {
  const [from, to] = [order.indexOf(one), order.indexOf(other)].sort((a, b) => a - b) as [number, number]
  return from < 0 ? order.slice(to, to + 1) : order.slice(from, to + 1)
}
