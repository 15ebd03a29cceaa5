import { TooMuchInside } from '../too-much-inside.ts'
import type { OfficePackage } from './open-package.ts'
import { readElements } from './xml-tree.ts'

const WRAPPER = new Set(['rel:Relationships'])
const MOST = 50_000

/** How a part names another, or something outside of the file (ECMA-376 part 2, 6.5). */
export interface Relationship {
  /** The last word of its type: `header`, `hyperlink`, `attachedTemplate`. */
  readonly type: string
  /** The name of a part of the package; outside of it the address as written, which is never opened. */
  readonly target: string
  readonly external: boolean
}

/** The relationships of a part by their ids; of the package itself where the name is empty. */
export async function relationshipsOf(from: OfficePackage, part: string): Promise<ReadonlyMap<string, Relationship>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const found = new Map<string, Relationship>()
  await readElements(from.chunks(`${folder}_rels/${part.slice(folder.length)}.rels`), WRAPPER, ({ attributes }) => {
    const external = attributes.TargetMode === 'External'
    const written = attributes.Target ?? ''
    const target = external ? written : partName(folder, written)
    found.set(attributes.Id ?? '', { type: attributes.Type?.split('/').at(-1) ?? '', target, external })
    if (found.size > MOST) throw new TooMuchInside(`${MOST} links between its parts`)
  })
  return found
}

/** The parts of one type, in the order of the file. */
export function targetsOf(relationships: ReadonlyMap<string, Relationship>, type: string): string[] {
  return [...relationships.values()].filter((each) => each.type === type && !each.external).map(({ target }) => target)
}

function partName(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
