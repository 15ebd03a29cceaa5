/** Signs of the fonts Wingdings, Wingdings 2 and Symbol that stand in letters, by their place in the private area of Unicode. */
const SIGNS: Readonly<Record<number, string>> = {
  61522: '☑',
  61551: '☐',
  61553: '☐',
  61560: '☒',
  61603: '☐',
  61607: '▪',
  61608: '☐',
  61623: '•',
  61656: '➢',
  61664: '→',
  61691: '✗',
  61692: '✓',
  61693: '☒',
  61694: '☑',
}

/** A sign of a symbol font as Unicode has it; nothing for an ornament. */
export function symbolSign(code: number): string {
  return SIGNS[code < 0xf000 ? code + 0xf000 : code] ?? ''
}

/** Signs that were typed in a symbol font as characters of the private area. */
export function withoutPrivateSigns(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolSign(sign.charCodeAt(0)))
}
