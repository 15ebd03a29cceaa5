import type { NoticeConcern } from './notice-concern.ts'
import type { ProvisionFacts } from './provision-facts.ts'

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
