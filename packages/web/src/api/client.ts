import { PATHS, type Routes } from './generated.ts'

export type RouteName = keyof Routes
export type Parameters<Name extends RouteName> = Routes[Name]['parameters']
export type Answer<Name extends RouteName> = Routes[Name]['answer']

/** A refusal of the server, as it words it. */
export class Refusal extends Error {
  readonly code: string
  readonly next: string

  constructor(code: string, message: string, next: string) {
    super(message)
    this.code = code
    this.next = next
  }
}

const ROOT = '/api/v1'

/** The address of a route with its parameters filled in. */
export function addressOf<Name extends RouteName>(name: Name, parameters: Parameters<Name>): string {
  const query = new URLSearchParams()
  const inPath = new Map<string, string>()
  for (const [key, value] of Object.entries(parameters as object)) {
    if (value === undefined) continue
    if (PATHS[name].includes(`{${key}}`)) inPath.set(key, encodeURIComponent(String(value)))
    else for (const each of Array.isArray(value) ? value : [value]) query.append(key, String(each))
  }
  const path = PATHS[name].replace(/\{(\w+)\}/g, (_, key: string) => inPath.get(key) ?? '')
  return `${ROOT}${path}${query.size === 0 ? '' : `?${query}`}`
}

/** @throws Refusal */
export async function ask<Name extends RouteName>(
  name: Name,
  parameters: Parameters<Name>,
  signal?: AbortSignal,
): Promise<Answer<Name>> {
  const response = await fetch(addressOf(name, parameters), signal === undefined ? {} : { signal }).catch((error) => {
    if (signal?.aborted) throw error
    throw new Refusal('no-server', 'The server does not answer.', 'Start it again in your terminal: disclosed serve')
  })
  if (response.ok) return (await response.json()) as Answer<Name>
  const { error } = (await response.json()) as { error: { code: string; message: string; next: string } }
  throw new Refusal(error.code, error.message, error.next)
}
