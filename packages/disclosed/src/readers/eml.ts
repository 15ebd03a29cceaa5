import { mailPage } from './mail/mail-page.ts'
import type { ReadResult } from './reader.ts'

/** One mail (RFC 5322 with MIME). */
export async function readEml(bytes: Uint8Array): Promise<ReadResult> {
  const { page, warnings, attachments, ids } = await mailPage(bytes, 1)
  return { format: 'mail', pages: [page], warnings, attachments, mailIds: [ids] }
}
