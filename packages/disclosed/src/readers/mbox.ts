import type { Page, ReadWarning } from '@disclosed/core/model'
import { mailPage } from './mail/mail-page.ts'
import { splitMbox } from './mail/split-mbox.ts'
import type { Attachment, MailIds, ReadResult } from './reader.ts'

/**
 * A mailbox file: each mail is a page. A damaged mail gives a warning and its raw text, the others go on. The attachments are
 * taken out when they are asked for, so that those of a whole mailbox need not fit into memory.
 */
export async function readMbox(bytes: Uint8Array): Promise<ReadResult> {
  const pages: Page[] = []
  const warnings: ReadWarning[] = []
  const mailIds: MailIds[] = []
  const withAttachments: Uint8Array[] = []
  for (const mail of splitMbox(bytes)) {
    const read = await mailPage(mail, pages.length + 1)
    pages.push(read.page)
    warnings.push(...read.warnings)
    mailIds.push(read.ids)
    if (read.attachments.length > 0) withAttachments.push(mail)
  }
  return { format: 'mailbox', pages, warnings, mailIds, attachments: attachmentsOf(withAttachments) }
}

async function* attachmentsOf(mails: readonly Uint8Array[]): AsyncGenerator<Attachment> {
  for (const mail of mails) yield* (await mailPage(mail, 1)).attachments
}
