import type { Absolute, ExemptionTest, ProvisionKind } from '../law/law-pack.ts'

const KINDS: Readonly<Record<ProvisionKind, string>> = {
  exemption: 'exemption',
  ncnd: 'neither confirm nor deny',
  cost: 'cost limit',
  vexatious: 'vexatious request',
  repeated: 'repeated request',
  notHeld: 'not held',
  procedural: 'no ground to refuse',
  exclusion: 'outside the law',
  administrative: 'administrative ground',
  otherLaw: 'provision of another law',
}

export function kindWords(kind: ProvisionKind): string {
  return KINDS[kind]
}

const ABSOLUTE: Readonly<Record<Absolute, string>> = {
  yes: 'absolute',
  no: 'qualified',
  partly: 'partly absolute',
}

/** `absolute`: it holds whatever the public interest; `qualified`: the public interest decides. */
export function absoluteWord(absolute: Absolute): string {
  return ABSOLUTE[absolute]
}

const TESTS: Readonly<Record<ExemptionTest, string>> = {
  class: 'class: no harm need be shown',
  prejudice: 'prejudice: harm would or would be likely to follow',
  substantialPrejudice: 'substantial prejudice would or would be likely to follow',
  mixed: 'class or prejudice, as its limbs say',
  opinion: 'the reasonable opinion of a qualified person',
  necessity: 'required for the purpose',
  endangerment: 'somebody or something would or would be likely to be endangered',
  adverseEffect: 'adverse effect would follow',
  classification: 'properly classified',
}

export function testWords(test: ExemptionTest): string {
  return TESTS[test]
}

const TEST_NAMES: Readonly<Record<ExemptionTest, string>> = {
  class: 'class',
  prejudice: 'prejudice',
  substantialPrejudice: 'substantial prejudice',
  mixed: 'class or prejudice',
  opinion: 'opinion',
  necessity: 'necessity',
  endangerment: 'endangerment',
  adverseEffect: 'adverse effect',
  classification: 'classification',
}

/** The test in a word, for lists. */
export function testName(test: ExemptionTest): string {
  return TEST_NAMES[test]
}

/** Whether a refusal can rest on it: a duty or a rule of procedure is none. */
export function isGround({ kind }: { readonly kind: ProvisionKind }): boolean {
  return kind !== 'procedural'
}
