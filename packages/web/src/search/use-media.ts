import { useSyncExternalStore } from 'react'

/** A page has room beside a list; where there is none, none is drawn. */
export const WIDE = '(min-width: 84rem)'
/** A narrow column has room beside a list. */
export const COLUMN = '(min-width: 56rem)'

export function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(media)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => window.matchMedia(media).matches,
  )
}
