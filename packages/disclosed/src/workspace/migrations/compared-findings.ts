/** What cases have only beside others; renewed as a whole whenever letters are compared. */
export const COMPARED_FINDINGS = `
-- made_of: JSON, the cases that it rests on, each with the reading with which it was found.
CREATE TABLE compared_findings (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
  code TEXT NOT NULL,
  finding TEXT NOT NULL,
  made_of TEXT NOT NULL
) STRICT;
CREATE INDEX compared_findings_case ON compared_findings (case_id);
`
