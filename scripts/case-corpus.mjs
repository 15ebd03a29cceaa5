// A folder of fictional correspondences of which it is known which documents belong together: the usual shapes, and those that
// look like others. Made from a seed; every name, number and sentence is invented.
import { CROWDS } from './case-corpus-crowds.mjs'
import { Maker } from './case-corpus-maker.mjs'
import { SHAPES } from './case-corpus-shapes.mjs'

/** Pieces with the case that each is of (`truth`), null where it is of none, undefined where it is of several. `count` correspondences of each usual shape. */
export async function caseCorpus({ seed = 1, count = 30 } = {}) {
  const maker = new Maker(seed)
  for (const [shape, make] of Object.entries(SHAPES)) for (let n = 0; n < count; n++) await make(maker, `${shape}-${n}`)
  for (const [shape, make] of Object.entries(CROWDS)) await make(maker, shape)
  return maker.pieces
}
