import { cleanText } from '../clean-text.ts'
import { type Block, paragraph } from './blocks.ts'
import type { OfficePackage } from './open-package.ts'
import type { Relationship } from './relationships.ts'
import { childAt, childrenNamed, descendantsNamed, readTree, textOf } from './xml-tree.ts'

/** The words of drawn lists and structure charts (ECMA-376 part 1, 21.4), by the id of the relationship that leads to them. */
export async function readDiagrams(
  from: OfficePackage,
  relationships: ReadonlyMap<string, Relationship>,
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const diagrams = new Map<string, readonly Block[]>()
  for (const [id, { type, target, external }] of relationships) {
    if (type !== 'diagramData' || external) continue
    const root = await readTree(from.chunks(target))
    const points = childrenNamed(childAt(root, 'dgm:ptLst'), 'dgm:pt')
    diagrams.set(
      id,
      points.flatMap((point) =>
        childrenNamed(childAt(point, 'dgm:t'), 'a:p')
          .map((words) => cleanText(descendantsNamed(words, 'a:t').map(textOf).join('')))
          .filter((words) => words.trim() !== '')
          .map((words) => paragraph(words, { marker: '-', list: id })),
      ),
    )
  }
  return diagrams
}
