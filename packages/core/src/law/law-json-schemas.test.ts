import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { readLawFiles } from '../testing/read-law-files.ts'
import { lawJsonSchemas } from './law-json-schemas.ts'

const schemas = lawJsonSchemas()

/** The objects in a schema, with the place of each. */
function objects(schema: unknown, place: string): [string, Record<string, unknown>][] {
  if (schema === null || typeof schema !== 'object') return []
  const inner = Object.entries(schema).flatMap(([key, value]) => objects(value, `${place}/${key}`))
  return 'properties' in schema ? [[place, schema as Record<string, unknown>], ...inner] : inner
}
const all = schemas.flatMap(({ name, schema }) => objects(schema, name))

test('law schemas: an unknown key is an error at every depth', () => {
  assert.ok(all.length > 20)
  assert.deepEqual(
    all.filter(([, { additionalProperties }]) => additionalProperties !== false).map(([place]) => place),
    [],
  )
})

test('law schemas: every pattern wants examples and counter-examples', () => {
  const patterns = all.filter(([, { properties }]) => 'pattern' in (properties as object))
  assert.ok(patterns.length >= 5)
  for (const [place, { properties, required }] of patterns) {
    const { examples, counterExamples } = properties as Record<string, { minItems?: number }>
    assert.deepEqual([examples?.minItems, counterExamples?.minItems], [1, 1], place)
    assert.ok((required as string[]).includes('counterExamples'), place)
  }
})

for (const { name: folder, files } of readLawFiles()) {
  test(`law schemas: another program takes the files of laws/${folder}, and none with a key too many`, () => {
    for (const [file, value] of files) {
      const name = folder === 'calendars' ? 'calendar' : file.replace('.yaml', '')
      const published = z.fromJSONSchema(schemas.find((each) => each.name === name)!.schema)
      assert.equal(published.safeParse(value).error, undefined, file)
      assert.equal(published.safeParse({ ...(value as object), nickname: 'x' }).success, false, file)
    }
  })
}
