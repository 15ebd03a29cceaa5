import type { Envelope, Page, ReadWarning } from '@disclosed/core/model'
import PostalMime, { type Address, addressParser, decodeWords, type Attachment as MailAttachment } from 'postal-mime'
import { cleanLine, cleanText } from '../clean-text.ts'
import { decodeText } from '../decode-text.ts'
import { mailHtmlText } from '../html.ts'
import { type Attachment, type MailIds, plainPage } from '../reader.ts'
import { writtenDate } from '../written-date.ts'
import { asUtf8Mail, mailBody } from './mail-bytes.ts'
import { mailIds } from './mail-ids.ts'
import { type MailParts, simpleMail } from './simple-mail.ts'

/** Mails forwarded inside forwarded mails are followed this deep; deeper ones are named as attachments. */
const MAX_FORWARD_DEPTH = 10
const FORWARD_LINE = '---------- Forwarded message ----------'

export interface MailPage {
  readonly page: Page
  readonly warnings: readonly ReadWarning[]
  readonly attachments: readonly Attachment[]
  readonly ids: MailIds
}

/**
 * A mail as one page: its header lines, an empty line, the body; forwarded mails follow after a dashed line.
 * A mail that can't be taken apart is given as its raw text, with a warning.
 */
export async function mailPage(bytes: Uint8Array, number: number): Promise<MailPage> {
  try {
    const mail = await readMail(bytes)
    if (mail.headers.every((header) => header.value === '')) return rawMail(bytes, number, 'it has no header lines')
    return await partsPage(mail, number, () => mailBody(bytes))
  } catch (error) {
    return rawMail(bytes, number, error instanceof Error ? error.message : String(error))
  }
}

/** The same for a mail that has been taken apart; `rawBody` where none of its parts can be found. */
export async function partsPage(mail: MailParts, number: number, rawBody: () => string): Promise<MailPage> {
  const body = await bodyText(mail, rawBody, 0)
  const start = headBlock(mail)
  const text = start + body
  const envelope = { start: 0, end: text.length, bodyStart: start.length, ...envelopeFacts(mail) }
  return {
    page: { number, text, envelopes: [envelope] },
    warnings: [],
    attachments: await attachedFiles(mail, 0),
    ids: mailIds(mail.headers),
  }
}

function rawMail(bytes: Uint8Array, number: number, reason: string): MailPage {
  const message = `The mail on page ${number} can't be taken apart (${reason}); it is shown as it stands in the file.`
  return {
    page: plainPage(number, cleanText(decodeText(bytes).text)),
    warnings: [{ code: 'broken-mail', message }],
    attachments: [],
    ids: { id: null, references: [] },
  }
}

async function readMail(bytes: Uint8Array): Promise<MailParts> {
  const mail = asUtf8Mail(bytes)
  return simpleMail(mail) ?? PostalMime.parse(mail, { forceRfc822Attachments: true })
}

/** The header lines and the empty line below them. */
function headBlock(mail: MailParts): string {
  const lines = headLines(mail)
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`
}

function headLines(mail: MailParts): string[] {
  const line = (name: string, key: string) => {
    const values = mail.headers
      .filter((header) => header.key === key)
      .map((header) => cleanLine(decodeWords(header.value)))
    const value = values.filter((text) => text !== '').join(', ')
    return value === '' ? [] : [`${name}: ${value}`]
  }
  const names = mail.attachments.filter(isNamedInHead).map(attachmentName)
  return [
    ...line('From', 'from'),
    ...line('To', 'to'),
    ...line('Cc', 'cc'),
    ...line('Date', 'date'),
    ...line('Subject', 'subject'),
    ...(names.length === 0 ? [] : [`Attachments: ${names.join(', ')}`]),
  ]
}

/** Pictures of the HTML part are no attachments to a reader, and a forwarded mail is read in full below. */
function isNamedInHead(attachment: MailAttachment): boolean {
  if (attachment.mimeType === 'message/rfc822') return false
  return attachment.related !== true || attachment.disposition === 'attachment'
}

function attachmentName(attachment: MailAttachment): string {
  return cleanLine(attachment.filename ?? '') || `unnamed (${cleanLine(attachment.mimeType) || 'unknown type'})`
}

function envelopeFacts(mail: MailParts): Omit<Envelope, 'start' | 'end' | 'bodyStart'> {
  const header = (key: string) => mail.headers.find((entry) => entry.key === key)?.value ?? ''
  return {
    from: senderName(addressParser(header('from'))),
    to: senderName(addressParser(header('to'))),
    date: writtenDate(decodeWords(header('date'))),
    subject: cleanLine(decodeWords(header('subject'))) || null,
    dateText: null,
    side: null,
  }
}

function senderName(addresses: readonly Address[]): string | null {
  const first = addresses[0]
  if (first === undefined) return null
  return cleanLine(first.name) || cleanLine(first.address ?? '') || null
}

async function bodyText(mail: MailParts, rawBody: () => string, depth: number): Promise<string> {
  const parts = [cleanText(ownText(mail) ?? rawBody())]
  for (const attachment of mail.attachments) {
    if (attachment.mimeType === 'message/rfc822') parts.push(await forwardedText(attachment, depth + 1))
  }
  const filled = parts.map(withoutLastLineEnds).filter((part) => part.trim() !== '')
  return filled.length === 0 ? '' : `${filled.join('\n\n')}\n`
}

/** The line end before a MIME boundary belongs to the boundary, and parsers differ in leaving it. */
function withoutLastLineEnds(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0x0a) end--
  return text.slice(0, end)
}

/** The plain part, else the HTML part; null where the mail's parts can't be found and its raw body must do. */
function ownText(mail: MailParts): string | null {
  if (mail.text !== undefined && mail.text.trim() !== '') return mail.text
  if (mail.html !== undefined) {
    const text = mailHtmlText(mail.html)
    if (text.trim() !== '') return `${text}\n`
  }
  const isEmpty = mail.text !== undefined || mail.html !== undefined || mail.attachments.length > 0
  return isEmpty ? '' : null
}

/** The files that the head names, with those of forwarded mails behind them. */
async function attachedFiles(mail: MailParts, depth: number): Promise<Attachment[]> {
  const files: Attachment[] = []
  for (const attachment of mail.attachments) {
    if (isNamedInHead(attachment)) files.push({ name: attachmentName(attachment), bytes: contentOf(attachment) })
    else if (attachment.mimeType === 'message/rfc822' && depth < MAX_FORWARD_DEPTH)
      files.push(...(await attachedFiles(await readMail(contentOf(attachment)), depth + 1)))
  }
  return files
}

function contentOf({ content }: MailAttachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

async function forwardedText(attachment: MailAttachment, depth: number): Promise<string> {
  const bytes = contentOf(attachment)
  if (depth > MAX_FORWARD_DEPTH) return `${FORWARD_LINE}\n${cleanText(decodeText(bytes).text)}`
  const mail = await readMail(bytes)
  return `${FORWARD_LINE}\n${headBlock(mail)}${await bodyText(mail, () => mailBody(bytes), depth)}`
}
