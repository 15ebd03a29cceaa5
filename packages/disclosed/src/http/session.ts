import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Who may look: whoever opens the one address that the terminal shows. Its secret works once and becomes a cookie that no script can
 * read; of both only hashes are kept.
 */
export interface Sessions {
  /** The secret of the address. */
  readonly secret: string
  /** A new session in exchange for the secret; null where it is wrong or was used. */
  readonly enter: (secret: string) => string | null
  readonly isKnown: (session: string | undefined) => boolean
}

const BYTES = 32

export function openSessions(): Sessions {
  const secret = newSecret()
  const known = new Set<string>()
  let open: Buffer | null = hashOf(secret)
  return {
    secret,
    enter: (given) => {
      if (open === null || !timingSafeEqual(hashOf(given), open)) return null
      open = null
      const session = newSecret()
      known.add(hashOf(session).toString('hex'))
      return session
    },
    isKnown: (session) => session !== undefined && known.has(hashOf(session).toString('hex')),
  }
}

function newSecret(): string {
  return randomBytes(BYTES).toString('base64url')
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
