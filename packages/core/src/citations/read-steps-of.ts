import type { LawSyntax } from './law-syntax.ts'
import { attach, type Path } from './levels.ts'
import type { ProvisionList, ProvisionSpan } from './read-provisions.ts'

const STEPS =
  /(?:sub-?\s?sections?|paragraphs?|paras?|limbs?)\s((?:\(\w{1,3}\)(?:,? and |,? or | & |, ?| )?){1,6})\s?of\s(?:the )?$/i
const LONGEST = 70

/** `subsection (2) of section 40`, `paragraphs (a) and (b) of section 31(1)`: the steps stand before the section. */
export function readStepsOf(text: string, start: number, list: ProvisionList, syntax: LawSyntax): ProvisionList {
  const from = Math.max(0, start - LONGEST)
  const match = STEPS.exec(text.slice(from, start).replaceAll('\n', ' '))
  if (match === null) return list
  const first = list.items[0]!
  const span = { start: from + match.index, end: first.end }
  const paths = stepPaths(match[1]!, first.path, syntax)
  if (paths === null) return list
  const items: ProvisionSpan[] = paths.map((path) => ({ ...span, path }))
  return { items: [...items, ...list.items.slice(1)], end: list.end }
}

function stepPaths(steps: string, section: Path, syntax: LawSyntax): Path[] | null {
  const paths: Path[] = []
  let path = section
  let end = 0
  for (const match of steps.matchAll(/\((\w{1,3})\)/g)) {
    const apart = match.index > end && paths.length > 0
    const attached = attach(syntax, path, match[1]!, apart)
    if (attached === null) return null
    if (attached.how === 'below' && !apart) paths.pop()
    path = attached.path
    paths.push(path)
    end = match.index + match[0].length
  }
  return paths.length === 0 ? null : paths
}
