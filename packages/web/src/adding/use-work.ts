import { useQuery } from '@tanstack/react-query'
import { ask } from '../api/client.ts'
import type { Work } from '../api/generated.ts'

/** What the server does now; its events keep it as it is. */
export function useWork(): Work | undefined {
  return useQuery({ queryKey: ['work'], queryFn: async ({ signal }) => (await ask('listJobs', {}, signal)).work }).data
}
