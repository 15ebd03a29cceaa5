import type { Page, ReadWarning } from '@disclosed/core/model'
import pst from 'pst-extractor'
import { partsPage } from './mail/mail-page.ts'
import { outlookParts } from './mail/outlook-mail.ts'
import type { Attachment, MailIds, ReadContext, ReadResult } from './reader.ts'

type PstFolder = InstanceType<typeof pst.PSTFolder>
type PstMessage = InstanceType<typeof pst.PSTMessage>
type PstAttachment = InstanceType<typeof pst.PSTAttachment>

/** An Outlook archive (MS-PST): each mail is a page, folder by folder. What can't be read of it gives a warning. */
export async function readPst(bytes: Uint8Array, { progress }: ReadContext): Promise<ReadResult> {
  const file = new pst.PSTFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const pages: Page[] = []
  const warnings: ReadWarning[] = []
  const mailIds: MailIds[] = []
  const withAttachments: PstMessage[] = []
  const warn = (what: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    warnings.push({ code: 'broken-mail', message: `${what} can't be taken apart (${reason}).` })
  }
  for (const message of messagesOf(file.getRootFolder(), warn)) {
    progress()
    try {
      const { page, ids } = await partsPage(partsOf(message), pages.length + 1, () => '')
      pages.push(page)
      mailIds.push(ids)
      if (message.hasAttachments) withAttachments.push(message)
    } catch (error) {
      warn(`Mail ${pages.length + 1}`, error)
    }
  }
  return { format: 'pst', pages, warnings, mailIds, attachments: attachmentsOf(withAttachments, warn) }
}

type Warn = (what: string, error: unknown) => void

function* messagesOf(folder: PstFolder, warn: Warn): Generator<PstMessage> {
  try {
    for (let child = folder.getNextChild(); child !== null; child = folder.getNextChild())
      if (child instanceof pst.PSTMessage) yield child
  } catch (error) {
    warn(`The folder "${folder.displayName}"`, error)
  }
  for (const inner of subFolders(folder, warn)) yield* messagesOf(inner, warn)
}

function subFolders(folder: PstFolder, warn: Warn): PstFolder[] {
  try {
    return folder.hasSubfolders ? folder.getSubFolders() : []
  } catch (error) {
    warn(`The folder "${folder.displayName}"`, error)
    return []
  }
}

function partsOf(message: PstMessage) {
  return outlookParts({
    headers: message.transportMessageHeaders,
    from: { name: message.senderName, email: message.senderEmailAddress },
    to: message.displayTo === '' ? [] : [{ name: message.displayTo, email: '' }],
    cc: message.displayCC === '' ? [] : [{ name: message.displayCC, email: '' }],
    date: message.clientSubmitTime ?? message.messageDeliveryTime,
    subject: message.subject,
    id: message.internetMessageId,
    body: message.body,
    html: message.bodyHTML,
    attachments: attachmentsIn(message).map((attachment) => ({ name: nameOf(attachment), content: new Uint8Array() })),
  })
}

/** Files only: a mail inside a mail has no stream of bytes. */
function attachmentsIn(message: PstMessage): PstAttachment[] {
  return Array.from({ length: message.numberOfAttachments }, (_, at) => message.getAttachment(at)).filter(
    (attachment) => attachment.fileInputStream !== null,
  )
}

function nameOf(attachment: PstAttachment): string {
  return attachment.longFilename || attachment.filename || 'unnamed'
}

function* attachmentsOf(messages: readonly PstMessage[], warn: Warn): Generator<Attachment> {
  for (const message of messages) {
    for (const attachment of attachmentsIn(message)) {
      const name = nameOf(attachment)
      try {
        yield { name, bytes: contentOf(attachment) }
      } catch (error) {
        warn(`The attachment "${name}"`, error)
      }
    }
  }
}

function contentOf(attachment: PstAttachment): Uint8Array {
  const stream = attachment.fileInputStream!
  const bytes = Buffer.alloc(attachment.filesize)
  stream.readCompletely(bytes)
  return bytes
}
