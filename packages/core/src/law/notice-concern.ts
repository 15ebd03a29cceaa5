import type { ProvisionFacts } from './provision-facts.ts'

/** What a requirement of a refusal notice is asked of: any refusal, or a kind of ground. `other`: no single ground. */
export const NOTICE_CONCERNS = [
  'refusal',
  'exemption',
  'qualifiedExemption',
  'ncnd',
  'qualifiedNcnd',
  'cost',
  'vexatious',
  'repeated',
  'notHeld',
  'other',
] as const
export type NoticeConcern = (typeof NOTICE_CONCERNS)[number]

/** What of a notice a ground calls for; empty for a provision that is no ground to refuse. */
export function concernsOf(facts: ProvisionFacts): readonly NoticeConcern[] {
  switch (facts.kind) {
    case 'exemption':
      return isQualified(facts) ? ['refusal', 'exemption', 'qualifiedExemption'] : ['refusal', 'exemption']
    case 'ncnd':
      return isQualified(facts) ? ['refusal', 'ncnd', 'qualifiedNcnd'] : ['refusal', 'ncnd']
    case 'cost':
    case 'vexatious':
    case 'repeated':
    case 'notHeld':
      return ['refusal', facts.kind]
    case 'exclusion':
    case 'administrative':
      return ['refusal']
    case 'procedural':
    case 'otherLaw':
      return []
  }
}

function isQualified({ absolute, publicInterest }: ProvisionFacts): boolean {
  return absolute !== 'yes' && publicInterest !== 'no' && (absolute !== null || publicInterest !== null)
}
