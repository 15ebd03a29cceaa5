import type { Law } from '../law/law-book.ts'
import type { ProvisionKind } from '../law/law-pack.ts'
import type { Span } from '../model/page.ts'
import type { LawId } from '../model/reading.ts'

/** A provision that a text names. The span is the reference itself, without the name of the act. */
export interface Citation extends Span {
  readonly law: LawId
  /** The contract's form: `24(1)`, `31(1)(a)`, `12(4)(b)`, `(b)(7)(E)`. */
  readonly provision: string
  readonly kind: ProvisionKind
}

/** The normal form `law#ref`: `uk-foia-2000#s31(1)(a)`, `uk-eir-2004#reg12(4)(b)`, `us-foia-5-usc-552#(b)(7)(E)`. */
export function referenceForm(law: Law, provision: string): string {
  return `${law.id}#${law.references?.prefix ?? ''}${provision}`
}
