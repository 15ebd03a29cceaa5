import type { ListLevel } from '../list-labels.ts'
import { ListLabels } from '../list-labels.ts'
import type { OfficePackage } from '../open-package.ts'
import { childAt, childrenNamed, readElements, type XmlElement } from '../xml-tree.ts'
import { isOn, numberOf, type WordStyles } from './word-styles.ts'

interface Level extends ListLevel {
  /** The paragraph style that is bound to this level. */
  readonly style: string | null
}

interface AbstractList {
  readonly levels: readonly Level[]
  /** The numbering style where its levels are found instead. */
  readonly styleLink: string | null
}

interface List {
  readonly abstract: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

export interface WordNumbering {
  /** The label of the next paragraph of a list; null where there is no such list. Counts it. */
  readonly next: (list: string, level: number | null, style: string) => { label: string; level: number } | null
}

/** Of `word/numbering.xml` (ECMA-376 part 1, 17.9). */
export async function readNumbering(from: OfficePackage, part: string, styles: WordStyles): Promise<WordNumbering> {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<string, List>()
  await readElements(from.chunks(part), new Set(['w:numbering']), (element) => {
    if (element.name === 'w:abstractNum')
      abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
        levels: levelsOf(element),
        styleLink: childAt(element, 'w:numStyleLink')?.attributes['w:val'] ?? null,
      })
    if (element.name === 'w:num') lists.set(element.attributes['w:numId'] ?? '', listOf(element))
  })
  const labels = new ListLabels()
  const begun = new Set<string>()
  const find = (list: List): { key: string; levels: readonly Level[] } => {
    const abstract = abstracts.get(list.abstract)
    const linked = abstract?.styleLink ? styles.look(abstract.styleLink).numbering?.list : null
    const key = (linked ? lists.get(linked)?.abstract : undefined) ?? list.abstract
    const levels = abstracts.get(key)?.levels ?? []
    return { key, levels: levels.map((level, at) => list.levels.get(at) ?? level) }
  }
  return {
    next: (id, asked, style) => {
      const list = lists.get(id)
      if (list === undefined) return null
      const { key, levels } = find(list)
      const bound = levels.findIndex((level) => level.style === style)
      const level = Math.min(asked ?? Math.max(0, bound), 8)
      const override = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level)
      begun.add(`${id} ${level}`)
      return { label: labels.next(key, levels, level, override ?? null), level }
    },
  }
}

function listOf(num: XmlElement): List {
  const starts = new Map<number, number>()
  const levels = new Map<number, Level>()
  for (const override of childrenNamed(num, 'w:lvlOverride')) {
    const at = numberOf(override.attributes['w:ilvl']) ?? 0
    const start = numberOf(childAt(override, 'w:startOverride')?.attributes['w:val'])
    const level = childAt(override, 'w:lvl')
    if (start !== null) starts.set(at, start)
    if (level !== null) levels.set(at, levelOf(level))
  }
  return { abstract: childAt(num, 'w:abstractNumId')?.attributes['w:val'] ?? '', starts, levels }
}

function levelsOf(abstract: XmlElement): Level[] {
  const levels: Level[] = []
  for (const level of childrenNamed(abstract, 'w:lvl')) {
    const at = numberOf(level.attributes['w:ilvl']) ?? -1
    if (at >= 0 && at < 9) levels[at] = levelOf(level)
  }
  return Array.from(levels, (level) => level ?? levelOf(null))
}

function levelOf(level: XmlElement | null): Level {
  const value = (name: string) => childAt(level, name)?.attributes['w:val']
  const legal = childAt(level, 'w:isLgl')
  return {
    // Newer formats stand in a choice; its fallback is the usual one.
    format:
      value('w:numFmt') ??
      childAt(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt')?.attributes['w:val'] ??
      'decimal',
    template: value('w:lvlText') ?? '',
    start: numberOf(value('w:start')) ?? 0,
    restarts: value('w:lvlRestart') !== '0',
    legal: legal !== null && isOn(legal.attributes['w:val']),
    style: value('w:pStyle') ?? null,
  }
}
