/** What people wrote beside passages. A row is never changed but for being taken away. */
export const NOTES = `
CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- SHA-256, so that it holds when the document comes again; the place is in the page's text, and its words tell where it was read anew.
  document TEXT NOT NULL,
  page INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  note TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  removed_by TEXT,
  removed_at TEXT,
  CHECK (start >= 0 AND start < "end"),
  CHECK ((removed_by IS NULL) = (removed_at IS NULL))
) STRICT;
CREATE INDEX notes_document ON notes (document);
`
