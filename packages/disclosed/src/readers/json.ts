import type { ReadWarning } from '@disclosed/core/model'
import { decodeText } from './decode-text.ts'
import { type CloudDocument, cloudDocument, cloudPositions, isCloudDocument } from './json/documentcloud-export.ts'
import { type JsonObject, objectsIn } from './json/json-value.ts'
import { type MuckrockRequest, muckrockRequests, muckrockThread } from './json/muckrock-export.ts'
import type { Attachment, ReadContext, ReadResult } from './reader.ts'
import { threadPages } from './thread/thread-page.ts'
import { UnknownKind } from './unknown-kind.ts'

/**
 * JSON of DocumentCloud (a document's text, the places of its words) and MuckRock (requests, communications). A list of several
 * has no pages: each is a document of its own.
 */
export async function readJson(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const { text, warnings } = decodeText(bytes)
  const value = parsed(text)
  context.progress()
  const positions = cloudPositions(value)
  if (positions !== null) return cloudResult(positions, warnings)
  const objects = objectsIn(value)
  const requests = muckrockRequests(objects)
  if (requests.length > 0) return muckrockResult(requests, warnings)
  const documents = objects.filter(isCloudDocument)
  if (documents.length > 0) return cloudResults(documents, warnings)
  throw new UnknownKind('JSON, but no export of DocumentCloud or MuckRock')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('its JSON is damaged or cut off.')
  }
}

function muckrockResult(requests: readonly MuckrockRequest[], warnings: readonly ReadWarning[]): ReadResult {
  const [first] = requests
  if (requests.length === 1 && first !== undefined)
    return { format: 'json', pages: threadPages(muckrockThread(first)), warnings }
  const attachments = requests.map(({ request, communications }, index) =>
    partOf(`request ${index + 1}`, request ?? { results: communications }),
  )
  return { format: 'archive', pages: [], warnings, attachments }
}

function cloudResults(documents: readonly JsonObject[], warnings: readonly ReadWarning[]): ReadResult {
  const read = documents.map(cloudDocument)
  const [first] = read
  if (read.every((document) => document === null))
    throw new Error(
      'it tells of documents on DocumentCloud without their text, which lies in files of their own (.txt.json).',
    )
  if (read.length === 1 && first != null) return cloudResult(first, warnings)
  const attachments = documents.map((document, index) => partOf(`document ${index + 1}`, document))
  return { format: 'archive', pages: [], warnings, attachments }
}

function cloudResult({ pages, hidden }: CloudDocument, warnings: readonly ReadWarning[]): ReadResult {
  return { format: 'json', pages, warnings, hidden }
}

function partOf(name: string, object: JsonObject): Attachment {
  return { name: `${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(object)) }
}
