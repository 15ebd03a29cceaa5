import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Answer, ask, type Parameters, type RouteName } from './client.ts'

/**
 * What a route says, asked once and kept. With `keep`, what was there is shown until the new answer has come; `every`: asked again after so many
 * milliseconds.
 */
export function useAnswer<Name extends RouteName>(
  name: Name,
  parameters: Parameters<Name>,
  { enabled = true, keep = false, every }: { enabled?: boolean; keep?: boolean; every?: number } = {},
) {
  return useQuery<Answer<Name>>({
    queryKey: [name, parameters],
    queryFn: ({ signal }) => ask(name, parameters, signal),
    enabled,
    ...(every !== undefined && { refetchInterval: every }),
    ...(keep && { placeholderData: keepPreviousData }),
  })
}
