// What is written from the OpenAPI document of the server: docs/api.md and the client of the page.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildApi, openApiDocument } from '../packages/disclosed/src/http/api.ts'

const BIOME = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url))

/** The document; nothing is asked, so nothing behind the routes is needed. */
export function apiDocument() {
  return openApiDocument(buildApi({}), '1')
}

/** Contents by path from the root of the project. */
export function apiFiles(document = apiDocument()) {
  return new Map([
    ['docs/api.md', apiPage(document)],
    ['packages/web/src/api/generated.ts', formatted(client(document))],
  ])
}

function routesOf({ paths }) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({ path, method: method.toUpperCase(), ...route })),
  )
}

const answerOf = ({ responses }) => Object.entries(responses[200].content)[0]

const nameOf = (ref) => ref.slice(ref.lastIndexOf('/') + 1)

// The page -----------------------------------------------------------------------------------------------------------

function apiPage(document) {
  const routes = routesOf(document)
  return `# The API

What the page of [\`disclosed serve\`](web.md) asks, under \`/api/v1\`. This page is made of the OpenAPI document that the server sends as
\`/api/v1/openapi.json\` (\`node scripts/build-api.mjs\`).

- **Who may ask.** The browser that opened the address with the secret, from the page itself: without its cookie the answer is 401, under
  another name of the host 421, from the page of another site 403.
- **Errors** have the shape \`{ "error": { "code", "message", "next" } }\` and the codes of [errors.md](errors.md).
- **Lists** come in pages: \`next\` is the \`cursor\` of the next one, null on the last.
- **Tags.** JSON and pictures have an \`ETag\`; a request with \`If-None-Match\` gets 304 where nothing changed.
- **Changes** take JSON. Where one needs \`if-match\`, it is the \`ETag\` of what was looked at: 412 says that somebody else changed it
  meanwhile, 423 that another program is writing into the workspace; nothing was changed then.

| route | what it gives |
| --- | --- |
${routes.map(({ method, path, summary }) => `| \`${method} ${path}\` | ${summary} |`).join('\n')}

${routes.map((route) => routeSection(route, document.components.schemas)).join('\n')}`
}

function routeSection(route, schemas) {
  const [mediaType, { schema }] = answerOf(route)
  const answer = schema.$ref === undefined ? `\`${mediaType}\`` : `\`${nameOf(schema.$ref)}\``
  const rows = [
    ...(route.parameters ?? []).map(
      (parameter) => `| \`${parameter.name}\` | ${parameter.in} | ${valuesOf(parameter)} |`,
    ),
    ...bodyRows(route, schemas),
  ]
  const table = rows.length === 0 ? '' : `\n| parameter | in | values |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  return `## ${route.method} ${route.path}

${route.summary}. Answer: ${answer}.
${table}`
}

const bodyOf = ({ requestBody }) => requestBody?.content['application/json']?.schema

function bodyRows(route, schemas) {
  const schema = bodyOf(route)
  if (route.requestBody !== undefined && schema === undefined)
    return Object.entries(route.requestBody.content).map(
      ([type, { schema: bytes }]) => `| the body | body | \`${type}\`, ${bytes.maxLength} bytes at most |`,
    )
  if (schema === undefined) return []
  const { properties = {}, required = [] } = schema.$ref === undefined ? schema : schemas[nameOf(schema.$ref)]
  return Object.entries(properties).map(
    ([name, schema]) => `| \`${name}\` | body | ${valuesOf({ schema, required: required.includes(name) })} |`,
  )
}

function valuesOf({ schema, required }) {
  if (schema.$ref !== undefined) return `\`${nameOf(schema.$ref)}\`${required ? '; needed' : ''}`
  const inner = schema.anyOf?.find((each) => each.const === undefined && each.type !== 'array') ?? schema
  const list = schema.anyOf === undefined ? '' : ', may be given several times'
  const values = inner.enum ?? namedEnum(schema)
  const kind = values === undefined ? rangeOf(inner) : values.map((value) => `\`${value}\``).join(', ')
  const usual = schema.default === undefined ? '' : `; without it \`${schema.default}\``
  return `${kind}${list}${usual}${required && usual === '' ? '; needed' : ''}`
}

function namedEnum(schema) {
  return schema.anyOf?.map(({ items, enum: own }) => items?.enum ?? own).find((values) => values !== undefined)
}

function rangeOf({ type, minimum, maximum, format, pattern, maxLength }) {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`
  if (format === 'date') return 'a day, `YYYY-MM-DD`'
  if (pattern !== undefined) return `text of the form \`${pattern.replaceAll('|', '\\|')}\``
  return maxLength === undefined ? `${type ?? 'text'}` : `text of up to ${maxLength} characters`
}

// The client ---------------------------------------------------------------------------------------------------------

function client(document) {
  const schemas = Object.entries(document.components.schemas)
  const fromCore = (part) =>
    schemas
      .filter(([, schema]) => schema['x-core'] === part)
      .map(([name]) => name)
      .sort()
  const own = schemas.filter(
    ([name, schema]) => schema['x-core'] === undefined && schema.type === 'object' && name !== 'Failure',
  )
  const routes = routesOf(document).filter(({ method }) => method === 'GET')
  const changes = routesOf(document).filter(({ method }) => method !== 'GET')
  const used = new Set()
  const body = `${own.map(([name, schema]) => `export interface ${name} ${typeOf(schema, used)}`).join('\n\n')}

/** Parameters and answer of each route. */
export interface Routes {
${routes.map((route) => routeType(route, used)).join('\n')}
}

export const PATHS: Readonly<Record<keyof Routes, string>> = {
${routes.map(({ operationId, path }) => `${operationId}: '${path}',`).join('\n')}
}

/** Parameters, body and answer of each route that changes something. */
export interface Changes {
${changes.map((route) => routeType(route, used)).join('\n')}
}

export const CHANGES: Readonly<Record<keyof Changes, { readonly method: string; readonly path: string }>> = {
${changes.map(({ operationId, method, path }) => `${operationId}: { method: '${method}', path: '${path}' },`).join('\n')}
}
`
  const imports = ['model', 'views'].flatMap((part) => {
    const names = fromCore(part).filter((name) => used.has(name))
    return names.length === 0 ? [] : `import type { ${names.join(', ')} } from '@disclosed/core/${part}'`
  })
  return `// Written by scripts/build-api.mjs from the OpenAPI document of the server.\n${imports.join('\n')}\n\n${body}`
}

function routeType(route, used) {
  const [, { schema }] = answerOf(route)
  const inAddress = (route.parameters ?? []).filter(({ in: where }) => where !== 'header')
  const parameters = inAddress.map(({ name, required, in: where, schema: own }) => {
    const optional = where === 'query' && (!required || own.default !== undefined)
    return `readonly ${name}${optional ? '?' : ''}: ${typeOf(own, used)}${optional ? ' | undefined' : ''}`
  })
  const given = parameters.length === 0 ? 'Record<string, never>' : `{ ${parameters.join('; ')} }`
  const body = route.requestBody === undefined ? '' : `readonly body: ${bodyType(route, used)}; `
  return `readonly ${route.operationId}: { readonly parameters: ${given}; ${body}readonly answer: ${typeOf(schema, used)} }`
}

/** Bytes are sent as the browser has them. */
function bodyType(route, used) {
  const schema = bodyOf(route)
  return schema === undefined ? 'Blob' : typeOf(schema, used)
}

function typeOf(schema, used) {
  if (schema.$ref !== undefined) {
    used.add(nameOf(schema.$ref))
    return nameOf(schema.$ref)
  }
  if (schema.enum !== undefined) return schema.enum.map((value) => (value === null ? 'null' : `'${value}'`)).join(' | ')
  if (schema.const !== undefined) return `'${schema.const}'`
  const several = schema.anyOf ?? schema.oneOf
  // `?state=a&state=b`, or once: the client always gives a list.
  const list = several?.find((each) => each.type === 'array')
  if (list !== undefined) return typeOf(list, used)
  if (several !== undefined) return several.map((each) => typeOf(each, used)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type }, used)).join(' | ')
  switch (schema.type) {
    case 'null':
      return 'null'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'string':
      return 'string'
    case 'array':
      return arrayType(schema, used)
    case 'object':
      return objectType(schema, used)
    default:
      throw new Error(`A type that the client does not know: ${JSON.stringify(schema)}`)
  }
}

function arrayType({ items, prefixItems }, used) {
  if (prefixItems !== undefined) return `readonly [${prefixItems.map((item) => typeOf(item, used)).join(', ')}]`
  return Array.isArray(items)
    ? `readonly [${items.map((item) => typeOf(item, used)).join(', ')}]`
    : `readonly (${typeOf(items ?? {}, used)})[]`
}

function objectType({ properties = {}, required = [] }, used) {
  const lines = Object.entries(properties).map(
    ([name, schema]) => `readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, used)}`,
  )
  return lines.length === 0 ? 'Record<string, never>' : `{ ${lines.join('; ')} }`
}

function formatted(source) {
  const { stdout, stderr, status } = spawnSync(
    BIOME,
    ['format', '--stdin-file-path=packages/web/src/api/generated.ts'],
    {
      input: source,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`biome: ${stderr}`)
  return stdout
}
