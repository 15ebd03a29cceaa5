import { mailHtmlText } from '../html.ts'
import type { ThreadMessage, ThreadPart } from '../thread/thread-page.ts'
import { writtenDate } from '../written-date.ts'
import { asObject, type JsonObject, listOf, objectsOf, ownValue, textOf } from './json-value.ts'

/** A request of MuckRock as its interfaces give it: alone, with its communications, or these alone. */
export interface MuckrockRequest {
  readonly request: JsonObject | null
  readonly communications: readonly JsonObject[]
}

/** The requests in a list of objects; communications without their request are put together by its number. */
export function muckrockRequests(objects: readonly JsonObject[]): MuckrockRequest[] {
  const requests = objects.filter(isRequest).map((request) => ({
    request,
    communications: objectsOf(listOf(request, 'communications')),
  }))
  const byRequest = Map.groupBy(objects.filter(isCommunication), (object) => ownValue(object, 'foia'))
  return [...requests, ...[...byRequest.values()].map((communications) => ({ request: null, communications }))]
}

function isCommunication(object: JsonObject): boolean {
  return typeof ownValue(object, 'communication') === 'string' && typeof ownValue(object, 'response') === 'boolean'
}

function isRequest(object: JsonObject): boolean {
  if (objectsOf(listOf(object, 'communications')).some(isCommunication)) return true
  return ['requested_docs', 'status', 'title'].every((name) => typeof ownValue(object, name) === 'string')
}

/** What stands above the messages, and these in their order. */
export function muckrockThread({ request, communications }: MuckrockRequest): ThreadPart[] {
  const facts = request ?? {}
  const agency = agencyOf(facts, communications)
  const requester = textOf(facts, 'username') || nameOf(ownValue(facts, 'user'))
  const head = pageHead(facts, requester, agency)
  const sent = communications.filter(isCommunication).toSorted((a, b) => timeOf(a) - timeOf(b))
  const messages = sent.map((each) => messageOf(each, requester, agency))
  return [
    ...(head === '' ? [] : [{ kind: 'note', text: head } as const]),
    ...(messages.length > 0 ? messages : [onlyRequest(facts, requester, agency)]),
  ]
}

/** As the page of the request says it. */
function pageHead(request: JsonObject, requester: string, agency: string): string {
  const tracking = textOf(request, 'tracking_id')
  return [
    textOf(request, 'title'),
    agency === '' ? '' : `${requester || 'A user'} filed this request with the ${agency}.`,
    tracking === '' ? '' : `Tracking #: ${tracking}`,
  ]
    .filter((line) => line !== '')
    .join('\n\n')
}

function messageOf(communication: JsonObject, requester: string, agency: string): ThreadMessage {
  const isReply = ownValue(communication, 'response') === true
  const [from, to] = isReply ? [agency, requester] : [requester, agency]
  const date = textOf(communication, 'datetime', 'date')
  return {
    kind: 'message',
    from: nameOf(ownValue(communication, 'from_user')) || textOf(communication, 'from_who') || from,
    to: nameOf(ownValue(communication, 'to_user')) || textOf(communication, 'to_who') || to || null,
    dateShown: writtenDate(date) ?? date,
    date: writtenDate(date),
    subject: textOf(communication, 'subject') || null,
    side: isReply ? 'authority' : 'requester',
    attachments: objectsOf(listOf(communication, 'files')).flatMap(fileName),
    body: bodyOf(communication),
  }
}

/** A request that was given without its communications still says what was asked, and when. */
function onlyRequest(request: JsonObject, requester: string, agency: string): ThreadMessage {
  const date = textOf(request, 'datetime_submitted', 'date_submitted')
  return {
    kind: 'message',
    from: requester,
    to: agency || null,
    dateShown: writtenDate(date) ?? date,
    date: writtenDate(date),
    subject: textOf(request, 'title') || null,
    side: 'requester',
    attachments: [],
    body: textOf(request, 'requested_docs').trim(),
  }
}

function bodyOf(communication: JsonObject): string {
  const text = textOf(communication, 'communication')
  const isHtml = /<(?:p|div|br|html|body|table)\b/i.test(text)
  return (isHtml ? mailHtmlText(text) : text).trim()
}

/** The name under which the file is downloaded, else its title. */
function fileName(file: JsonObject): string[] {
  const url = textOf(file, 'ffile')
  const name = decoded(url.slice(url.lastIndexOf('/') + 1).replace(/[?#].*$/s, '')) || textOf(file, 'title')
  return name === '' ? [] : [name]
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Where the interface gives the authority by number alone, the files that it sent say its name and its state: `City Police, Ohio`. */
function agencyOf(request: JsonObject, communications: readonly JsonObject[]): string {
  const told = nameOf(ownValue(request, 'agency')) || textOf(request, 'agency_name')
  if (told !== '') return told
  const sources = communications
    .filter((communication) => ownValue(communication, 'response') === true)
    .flatMap((communication) => objectsOf(listOf(communication, 'files')))
    .map((file) => textOf(file, 'source'))
  const source = sources.find((name) => name !== '') ?? ''
  return source.includes(', ') ? source.slice(0, source.lastIndexOf(', ')) : source
}

/** A name, or an object that has one; numbers name nobody. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  return textOf(asObject(value) ?? {}, 'name', 'full_name', 'username')
}

function timeOf(communication: JsonObject): number {
  const time = Date.parse(textOf(communication, 'datetime', 'date'))
  return Number.isNaN(time) ? 0 : time
}
