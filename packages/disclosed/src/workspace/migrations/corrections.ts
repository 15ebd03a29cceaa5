/** What people put right in readings. A row is never changed but for being undone and for how the law counts its days. */
export const CORRECTIONS = `
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_key TEXT NOT NULL,
  -- SHA-256 of the case's first document: where the case is gone, the one that now has the document gets its corrections.
  document TEXT NOT NULL,
  correction TEXT NOT NULL,
  counted TEXT,
  note TEXT,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  undone_by TEXT,
  undone_at TEXT,
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
) STRICT;
CREATE INDEX corrections_case ON corrections (case_key);
`
