/** A SOURCES.md taken apart: `- \`key\`: text` below "Seen", plain items below "Not seen". */
export interface Sources {
  readonly seen: Readonly<Record<string, string>>
  readonly notSeen: readonly string[]
}

export function readSources(markdown: string): Sources {
  const items = [...markdown.matchAll(/^- (?:`([^`\n]+)`: )?([^\n]+)$/gm)]
  return {
    seen: Object.fromEntries(items.flatMap(([, key, text]) => (key === undefined ? [] : [[key, text!]]))),
    notSeen: items.flatMap(([, key, text]) => (key === undefined ? [text!] : [])),
  }
}
