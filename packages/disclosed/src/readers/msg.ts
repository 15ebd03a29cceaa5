import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import { partsPage } from './mail/mail-page.ts'
import { type OutlookAddress, outlookParts } from './mail/outlook-mail.ts'
import type { ReadResult } from './reader.ts'

// The package is CommonJS with a default of its own inside.
const MsgReader = msgreader.default

/** An Outlook message (MS-OXMSG). Appointments, contacts and notes are read as far as they have a subject and a body. */
export async function readMsg(bytes: Uint8Array): Promise<ReadResult> {
  const reader = new MsgReader(new Uint8Array(bytes).buffer)
  const fields = fieldsOf(reader)
  if (fields.error !== undefined) throw new Error(fields.error)
  const parts = outlookParts({
    headers: fields.headers ?? '',
    from: { name: fields.senderName ?? '', email: fields.senderSmtpAddress ?? fields.senderEmail ?? '' },
    to: recipients(fields, 'to'),
    cc: recipients(fields, 'cc'),
    date: dateOf(fields.clientSubmitTime ?? fields.messageDeliveryTime),
    subject: fields.subject ?? '',
    id: fields.messageId ?? '',
    body: fields.body ?? '',
    html: fields.bodyHtml ?? htmlOf(fields),
    attachments: (fields.attachments ?? [])
      .filter((attachment) => attachment.attachmentHidden !== true)
      .map((attachment) => {
        const { fileName, content } = reader.getAttachment(attachment)
        return { name: fileName, content }
      }),
  })
  const { page, warnings, attachments, ids } = await partsPage(parts, 1, () => '')
  return { format: 'msg', pages: [page], warnings, attachments, mailIds: [ids] }
}

/** The library falls over its own feet where a message is damaged; people get a sentence. */
function fieldsOf(reader: InstanceType<typeof MsgReader>): FieldsData {
  try {
    return reader.getFileData()
  } catch (error) {
    throw new Error('the message is damaged.', { cause: error })
  }
}

function recipients({ recipients = [] }: FieldsData, type: 'to' | 'cc'): OutlookAddress[] {
  return recipients
    .filter((recipient) => recipient.recipType === type)
    .map(({ name = '', smtpAddress, email = '' }) => ({ name, email: smtpAddress ?? email }))
}

function dateOf(text: string | undefined): Date | null {
  const date = text === undefined ? null : new Date(text)
  return date === null || Number.isNaN(date.getTime()) ? null : date
}

function htmlOf({ html, internetCodepage }: FieldsData): string {
  if (html === undefined) return ''
  const charset = internetCodepage === 1252 ? 'windows-1252' : 'utf-8'
  return new TextDecoder(charset).decode(html)
}
