import type { Page, ReadWarning } from '@disclosed/core/model'
import { mailPage } from './mail/mail-page.ts'
import { splitMbox } from './mail/split-mbox.ts'
import type { ReadResult } from './reader.ts'

/** A mailbox file: each mail is a page. A damaged mail gives a warning and its raw text, the others go on. */
export async function readMbox(bytes: Uint8Array): Promise<ReadResult> {
  const pages: Page[] = []
  const warnings: ReadWarning[] = []
  for (const mail of splitMbox(bytes)) {
    const read = await mailPage(mail, pages.length + 1)
    pages.push(read.page)
    warnings.push(...read.warnings)
  }
  return { format: 'mailbox', pages, warnings }
}
