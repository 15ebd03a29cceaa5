import type { Attachment, Header } from 'postal-mime'
import { type MailParts, readHeaders } from './simple-mail.ts'

/** A mail as Outlook keeps it, in MSG and PST files. */
export interface OutlookMail {
  /** The head that came over the internet; empty for mails that were never sent there. */
  readonly headers: string
  readonly from: OutlookAddress
  readonly to: readonly OutlookAddress[]
  readonly cc: readonly OutlookAddress[]
  readonly date: Date | null
  readonly subject: string
  readonly id: string
  readonly body: string
  readonly html: string
  readonly attachments: readonly { readonly name: string; readonly content: Uint8Array }[]
}

export interface OutlookAddress {
  readonly name: string
  readonly email: string
}

/** The same as the parts of a mail: its own head where it has one, else one made of what Outlook knows. */
export function outlookParts(mail: OutlookMail): MailParts {
  const own = readHeaders(mail.headers.replaceAll('\r', ''))
  const has = new Set(own.map((header) => header.key))
  const made = madeHeaders(mail).filter((header) => !has.has(header.key) && header.value !== '')
  return {
    headers: [...own, ...made],
    text: mail.body.replaceAll('\r\n', '\n'),
    html: mail.html,
    attachments: mail.attachments.map(({ name, content }): Attachment => {
      const bytes = new Uint8Array(content)
      return { filename: name, mimeType: 'application/octet-stream', disposition: 'attachment', content: bytes.buffer }
    }),
  }
}

function madeHeaders(mail: OutlookMail): Header[] {
  const header = (originalKey: string, value: string): Header => {
    return { key: originalKey.toLowerCase(), originalKey, value }
  }
  return [
    header('From', addressText(mail.from)),
    header('To', mail.to.map(addressText).join(', ')),
    header('Cc', mail.cc.map(addressText).join(', ')),
    header('Date', mail.date === null ? '' : mail.date.toUTCString().replace('GMT', '+0000')),
    header('Subject', mail.subject),
    header('Message-ID', mail.id === '' || mail.id.startsWith('<') ? mail.id : `<${mail.id}>`),
  ]
}

/** Addresses inside an organisation are paths (`/O=…`) that say nothing to a reader. */
function addressText({ name, email }: OutlookAddress): string {
  const address = email.includes('@') ? email : ''
  if (address === '') return name
  return name === '' || name === address ? address : `${name.replace(/[<>"]/g, '')} <${address}>`
}
