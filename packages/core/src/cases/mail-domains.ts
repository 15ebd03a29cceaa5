import type { Letter } from '../correspondence/open-letters.ts'
import type { Page } from '../model/page.ts'

/** Anybody's mail, and programs that send the mail of many authorities: they tell nothing of who writes. */
const ANYBODYS =
  /^(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|proton(?:mail)?|pm|gmx|web|sky|virginmedia|talktalk|whatdotheyknow|muckrock|fragdenstaat|icasework|govqa|foiaxpress|casework|granicus|govdelivery|firmstep|zendesk|mimecast)\./

/**
 * The mail domains of the authority: from where it writes, and to where it is written to. `isSure`: that it is known who wrote;
 * else those of both sides count.
 */
export function otherSideDomains(pages: readonly Page[], letters: readonly Letter[], isSure: boolean): string[] {
  const heads = pages.flatMap(({ text, envelopes }) =>
    envelopes.map(({ start, bodyStart }) => text.slice(start, bodyStart)),
  )
  if (heads.length !== letters.length) return []
  const found = heads.flatMap((head, i) => {
    const theirs = letters[i]!.from === 'requester' ? ['To'] : ['From']
    return (isSure ? theirs : ['From', 'To']).flatMap((field) => domainsIn(head, field))
  })
  return [...new Set(found.filter((domain) => !ANYBODYS.test(domain)))]
}

function domainsIn(head: string, field: string): string[] {
  const line = head.split('\n').find((each) => each.startsWith(`${field}: `)) ?? ''
  return [...line.matchAll(/@([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4})/gi)].map((match) => match[1]!.toLowerCase())
}
