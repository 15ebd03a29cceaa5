/** What other programs write is believed only as far as it is of the kind that is expected: each of these gives nothing for anything else. */
export type JsonObject = Readonly<Record<string, unknown>>

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
}

/** The object's own value of this name. */
export function ownValue(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

export function listOf(object: JsonObject, name: string): readonly unknown[] {
  const value = ownValue(object, name)
  return Array.isArray(value) ? value : []
}

/** The first of these names that has words. */
export function textOf(object: JsonObject, ...names: readonly string[]): string {
  for (const name of names) {
    const value = ownValue(object, name)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return ''
}

export function numberOf(object: JsonObject, name: string): number | null {
  const value = ownValue(object, name)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** What of a list is an object. */
export function objectsOf(list: readonly unknown[]): readonly JsonObject[] {
  return list.map(asObject).filter((object) => object !== null)
}

/** A list of objects, be it a list, the `results` of an answer in pages, or one object alone. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return objectsOf(value)
  const object = asObject(value)
  if (object === null) return []
  const results = listOf(object, 'results')
  return results.length > 0 ? objectsOf(results) : [object]
}
