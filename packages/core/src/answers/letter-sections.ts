import type { RoleBlock } from '../correspondence/roles.ts'

/** What letters call their own parts: "1. Scope of your request", "2. Assessment", "3. Overriding public interest". */
const TITLE =
  /^(?:(?:the )?(?:scope|background|introduction|summary|context)(?: (?:of|to|and) [\w ]{2,40})?|(?:legal )?(?:assessment|examination|framework|basis)(?: [\w ]{2,60})?|(?:overriding )?public interest(?: [\w ]{2,40})?|partial access|(?:means of )?redress|conclusions?|(?:review|appeal) rights?|rights? of (?:review|appeal)|your (?:review rights|request|application)|(?:my |our |the )?decision(?: and reasons)?|(?:statement of )?reasons(?: for (?:the )?decision)?|searches?(?: conducted)?|(?:material|evidence) (?:taken into account|considered|relied on)|findings(?: of fact)?|charges|third party consultation)\W*$/i
const LONGEST = 90

/** The blocks, where the numbers of a letter's own sections are no numbers of questions. */
export function withoutSections(text: string, blocks: readonly RoleBlock[]): readonly RoleBlock[] {
  const sections = blocks.filter((block) => isSection(text, block))
  if (sections.length < 2) return blocks
  const styles = new Set(sections.map((block) => block.label?.parts[0]?.style))
  return blocks.map((block) =>
    block.label !== null && styles.has(block.label.parts[0]?.style) && isHeading(text, block)
      ? { ...block, label: null }
      : block,
  )
}

function isSection(text: string, block: RoleBlock): boolean {
  if (block.label === null || block.label.keyword || block.label.parts[0]!.kinds[0] === 'bullet') return false
  return TITLE.test(text.slice(block.label.end, Math.min(block.end, block.label.end + LONGEST)).trim())
}

function isHeading(text: string, block: RoleBlock): boolean {
  const words = text.slice(block.label?.end ?? block.start, block.end).trim()
  return words.length <= LONGEST && !/[.?!,;]$/.test(words)
}
