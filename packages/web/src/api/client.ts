import { CHANGES, type Changes, PATHS, type Routes } from './generated.ts'

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
  return filled(PATHS[name], parameters)
}

function filled(path: string, parameters: object): string {
  const query = new URLSearchParams()
  const inPath = new Map<string, string>()
  for (const [key, value] of Object.entries(parameters)) {
    if (value === undefined) continue
    if (path.includes(`{${key}}`)) inPath.set(key, encodeURIComponent(String(value)))
    else for (const each of Array.isArray(value) ? value : [value]) query.append(key, String(each))
  }
  const address = path.replace(/\{(\w+)\}/g, (_, key: string) => inPath.get(key) ?? '')
  return `${ROOT}${address}${query.size === 0 ? '' : `?${query}`}`
}

/** @throws Refusal */
export function ask<Name extends RouteName>(
  name: Name,
  parameters: Parameters<Name>,
  signal?: AbortSignal,
): Promise<Answer<Name>> {
  return answered(addressOf(name, parameters), signal === undefined ? {} : { signal })
}

export type ChangeName = keyof Changes

/** Changes something. `version`: of what was looked at, where the route wants to know. @throws Refusal */
export function tell<Name extends ChangeName>(
  name: Name,
  parameters: Changes[Name]['parameters'],
  body: Changes[Name]['body'],
  version?: string,
): Promise<Changes[Name]['answer']> {
  const { method, path } = CHANGES[name]
  const isBytes = body instanceof Blob
  const headers = {
    'Content-Type': isBytes ? 'application/octet-stream' : 'application/json',
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  }
  return answered(filled(path, parameters), { method, headers, body: isBytes ? body : JSON.stringify(body) })
}

async function answered<Value>(address: string, options: RequestInit): Promise<Value> {
  const response = await fetch(address, options).catch((error) => {
    if (options.signal?.aborted) throw error
    throw new Refusal('no-server', 'The server does not answer.', 'Start it again in your terminal: disclosed serve')
  })
  if (response.ok) return (await response.json()) as Value
  const { error } = (await response.json()) as { error: { code: string; message: string; next: string } }
  throw new Refusal(error.code, error.message, error.next)
}
