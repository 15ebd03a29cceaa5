/** Campaigns that people took by hand. */
export const CAMPAIGNS = `
-- campaign: JSON of questions, cases that belong to it whatever they ask, authorities that were asked.
CREATE TABLE campaigns (
  name TEXT PRIMARY KEY,
  campaign TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
