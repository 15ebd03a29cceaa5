import type { Block } from '../text/blocks.ts'
import type { Label, LabelKind, LabelPart } from '../text/labels.ts'

/** An item of a list as printed, with what stands below it. */
export interface ListItem {
  /** From the outermost label inwards: `['8', 'a']`; a bullet is lettered in its place. */
  readonly path: readonly string[]
  readonly kind: LabelKind
  readonly parent: ListItem | null
  readonly children: ListItem[]
  /** The blocks of its own words; empty for a level that only a deeper label names ("Q8. a. …"). */
  readonly blocks: Block[]
  /** Where its words begin, behind the label. */
  readonly start: number
}

/** Items of one list, with the block that introduces it. */
export interface ItemList {
  readonly intro: Block | null
  readonly items: ListItem[]
}

interface Level {
  readonly part: LabelPart
  readonly kind: LabelKind
  readonly item: ListItem
  bullets: number
}

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
]

/** Where a label belongs: beside one of the open items, below the last one, or at the head of a new list. */
export class OpenList {
  readonly items: ListItem[] = []
  readonly #levels: Level[] = []

  /** The item that an unlabelled block would continue. */
  get last(): ListItem | null {
    return this.#levels.at(-1)?.item ?? null
  }

  /** True where the label continues this list; a number one again begins another. */
  accepts(label: Label): boolean {
    const first = label.parts[0]!
    if (
      label.parts.length > 1 &&
      this.#levels.some((level) => level.kind === first.kinds[0] && level.part.value === first.value)
    )
      return true
    if (this.#siblingLevel(first) !== null) return !this.#restarts(first)
    return !label.weak && isFirst(first) && !(first.kinds[0] === 'number' && this.last?.kind === 'bullet')
  }

  /** True where the label is the very next one of a level: `c.` after `b.`, `1.3` after `1.2`, `2.1` after `1.4`. */
  isNext(label: Label): boolean {
    const [first, second] = label.parts
    if (second === undefined) return this.#levels.some((level) => follows(first!, level))
    const [outer, inner] = this.#levels
    if (outer === undefined) return false
    const isSame = first!.value === outer.part.value
    return isSame
      ? inner === undefined
        ? isFirst(second)
        : follows(second, inner) || isFirst(second)
      : follows(first!, outer) && isFirst(second)
  }

  /** The next label of the outermost level, or the one behind it. */
  comesNear({ parts: [first] }: Label): boolean {
    const outer = this.#levels[0]
    if (outer === undefined || outer.kind === 'bullet' || !first!.kinds.includes(outer.kind)) return false
    const step = rank(first!.value, outer.kind) - rank(outer.part.value, outer.kind)
    return first!.style === outer.part.style && step >= 1 && step <= 2
  }

  add(label: Label, block: Block): ListItem {
    let item: ListItem | null = null
    let depthOpen = 0
    if (this.#opensNext(label)) this.#levels.length = 0
    for (const [depth, part] of label.parts.entries()) {
      const isLast = depth === label.parts.length - 1
      const at = this.#levels.findIndex(
        (level, i) => (depth === 0 || i === depthOpen) && level.part.value === part.value && level.kind !== 'bullet',
      )
      if (!isLast && at >= 0 && this.#levels[at]!.kind === part.kinds[0]) {
        depthOpen = at + 1
        continue
      }
      if (depth > 0) this.#levels.length = depthOpen
      item = this.#place(part, isLast ? block : null, label.end, depth > 0)
      depthOpen = this.#levels.length
    }
    return item!
  }

  /** True for `2.1` after `1.2`, where a 2 is open as well. */
  #opensNext({ parts: [first, second] }: Label): boolean {
    const outer = this.#levels[0]
    return second !== undefined && outer !== undefined && follows(first!, outer) && isFirst(second)
  }

  /** Takes a block that heads items as the item whose letter it should have. */
  addUnlabelled(block: Block): void {
    const { part, kind } = this.#levels[0]!
    const value = kind === 'letter' ? String.fromCharCode(part.value.charCodeAt(0) + 1) : ''
    this.#levels.length = 1
    this.#place({ ...part, value }, block, block.start, false)
  }

  /** Takes the items of a list whose numbers began again below the last item, so that its own numbers can go on. */
  adopt(inner: OpenList): void {
    const parent = this.last
    if (parent === null) return
    parent.children.push(...inner.items.map((item) => below(item, parent)))
  }

  #place(part: LabelPart, block: Block | null, start: number, below: boolean): ListItem {
    const at = below ? null : this.#siblingLevel(part)
    const depth = at === null ? this.#levels.length : at
    const beside = this.#levels[depth]
    const kind = beside?.kind ?? firstKind(part)
    const bullets = (beside?.bullets ?? 0) + 1
    this.#levels.length = depth
    const parent = this.#levels.at(-1)?.item ?? null
    const value = kind === 'bullet' ? bulletName(bullets, parent === null) : part.value
    const item: ListItem = {
      path: [...(parent?.path ?? []), value],
      kind,
      parent,
      children: [],
      blocks: block === null ? [] : [block],
      start,
    }
    ;(parent?.children ?? this.items).push(item)
    this.#levels.push({ part, kind, item, bullets })
    return item
  }

  /** The depth of the level that the label goes on with: its successor first, else the same way of writing. */
  #siblingLevel(part: LabelPart): number | null {
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const { kind, part: last } = this.#levels[depth]!
      if (
        kind === 'bullet'
          ? part.kinds[0] === 'bullet' && part.style === last.style
          : part.kinds.includes(kind) && rank(part.value, kind) === rank(last.value, kind) + 1
      )
        return depth
    }
    if (part.kinds[0] === 'bullet') return null
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const { kind, part: last } = this.#levels[depth]!
      if (part.kinds[0] === kind && part.style === last.style) return depth
    }
    return null
  }

  #restarts(part: LabelPart): boolean {
    const depth = this.#siblingLevel(part)
    return depth === 0 && part.value === '1' && this.#levels[0]!.kind === 'number'
  }
}

function firstKind(part: LabelPart): LabelKind {
  return part.kinds[0]!
}

function below(item: ListItem, parent: ListItem): ListItem {
  const moved: ListItem = { ...item, parent, path: [...parent.path, item.path.at(-1)!], children: [] }
  moved.children.push(...item.children.map((child) => below(child, moved)))
  return moved
}

function follows({ value, kinds }: LabelPart, { kind, part }: Level): boolean {
  return kinds.includes(kind) && kind !== 'bullet' && rank(value, kind) === rank(part.value, kind) + 1
}

/** The label with which a level begins. */
export function isFirst(part: LabelPart): boolean {
  return part.kinds[0] === 'bullet' || part.value === '1' || part.value === 'a' || part.value === 'i'
}

function rank(value: string, kind: LabelKind): number {
  if (kind === 'number') return Number(value)
  return kind === 'roman' ? ROMAN.indexOf(value) : value.length === 1 ? value.charCodeAt(0) - 97 : -5
}

/** Bullets below an item are lettered, bullets of a list without numbers are numbered. */
function bulletName(count: number, isTop: boolean): string {
  return isTop ? String(count) : count <= 26 ? String.fromCharCode(96 + count) : `a${count}`
}
