import type { Campaign } from '@disclosed/core'

/** A campaign with what people know of it: its name, where it was kept, and whom they asked. */
export interface KnownCampaign extends Campaign {
  readonly name: string | null
  readonly include: readonly string[]
  readonly asked: readonly string[]
}
