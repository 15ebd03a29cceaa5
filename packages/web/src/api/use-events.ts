import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followEvents, type ServerEvent } from './events.ts'
import type { JobList, Upload, UploadList, Work } from './generated.ts'

/** What is known of the uploads and the work stays as the server tells it. */
export function useEvents(): void {
  const queries = useQueryClient()
  useEffect(() => followEvents((event) => take(queries, event)), [queries])
}

function take(queries: QueryClient, event: ServerEvent): void {
  switch (event.kind) {
    case 'work':
      queries.setQueryData<JobList>(['listJobs', {}], (list) => list && { ...list, work: event.data })
      queries.setQueryData<UploadList>(['listUploads', {}], (list) => list && counted(list, event.data))
      queries.setQueryData(['work'], event.data)
      return
    case 'files':
      queries.setQueryData<UploadList>(['listUploads', {}], (list) => list && merged(list, event.data))
      return
    default:
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'work' })
  }
}

function counted(list: UploadList, { uploads }: Work): UploadList {
  return { ...list, counts: uploads, total: Object.values(uploads).reduce((sum, each) => sum + each, 0) }
}

/** Lines keep their places; new ones come first. */
function merged(list: UploadList, changed: readonly Upload[]): UploadList {
  const byId = new Map(changed.map((upload) => [upload.id, upload]))
  const items = list.items.map((item) => {
    const now = byId.get(item.id)
    byId.delete(item.id)
    return now ?? item
  })
  return { ...list, items: [...byId.values()].reverse().concat(items) }
}
