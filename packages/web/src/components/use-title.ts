import { useEffect } from 'react'

/** The name of the page, as tabs and the history show it. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Disclosed' : `${title} · Disclosed`
  }, [title])
}
