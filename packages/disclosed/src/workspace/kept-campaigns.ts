import type { Database } from 'better-sqlite3'

/** The same questions, sent to many, as somebody took them together. */
export interface KeptCampaign {
  readonly name: string
  readonly questions: readonly string[]
  /** Keys of cases that belong to it whatever they ask. */
  readonly include: readonly string[]
  /** Authorities that were asked, also those that never wrote. */
  readonly asked: readonly string[]
  readonly keptAt: string
}

export interface KeptCampaigns {
  /** In the place of an earlier one of the same name. */
  readonly put: (campaign: KeptCampaign) => void
  /** Whether there was one. */
  readonly delete: (name: string) => boolean
  readonly all: () => KeptCampaign[]
}

interface CampaignRow {
  readonly name: string
  readonly campaign: string
  readonly kept_at: string
}

export function openKeptCampaigns(database: Database): KeptCampaigns {
  const put = database.prepare('INSERT OR REPLACE INTO campaigns (name, campaign, kept_at) VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM campaigns WHERE name = ?')
  const all = database.prepare<[], CampaignRow>('SELECT name, campaign, kept_at FROM campaigns ORDER BY name')
  return {
    put: ({ name, keptAt, questions, include, asked }) =>
      void put.run(name, JSON.stringify({ questions, include, asked }), keptAt),
    delete: (name) => remove.run(name).changes > 0,
    all: () => all.all().map(({ name, campaign, kept_at }) => ({ name, ...JSON.parse(campaign), keptAt: kept_at })),
  }
}
