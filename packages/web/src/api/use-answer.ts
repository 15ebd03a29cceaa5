import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Answer, ask, type Parameters, type RouteName } from './client.ts'

/** What a route says, asked once and kept. With `keep`, what was there is shown until the new answer has come. */
export function useAnswer<Name extends RouteName>(
  name: Name,
  parameters: Parameters<Name>,
  { enabled = true, keep = false }: { enabled?: boolean; keep?: boolean } = {},
) {
  return useQuery<Answer<Name>>({
    queryKey: [name, parameters],
    queryFn: ({ signal }) => ask(name, parameters, signal),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  })
}
