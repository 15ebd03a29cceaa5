import { useSyncExternalStore } from 'react'
import { followSending, type Sending, sendingNow } from './send-files.ts'

export function useSending(): Sending {
  return useSyncExternalStore(followSending, sendingNow)
}
