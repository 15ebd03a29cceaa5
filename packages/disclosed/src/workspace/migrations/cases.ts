/** Documents that are one correspondence, what was read in it, and what people decided about it. */
export const CASES = `
-- A case of which nothing was read yet, or which has changed since, is stale: it waits to be read.
CREATE TABLE cases (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  reading TEXT,
  read_by TEXT,
  read_at TEXT,
  stale INTEGER NOT NULL DEFAULT 1 CHECK (stale IN (0, 1)),
  CHECK ((reading IS NULL) = (read_by IS NULL) AND (read_by IS NULL) = (read_at IS NULL))
) STRICT;
CREATE INDEX cases_stale ON cases (id) WHERE stale = 1;

-- pages: a JSON array of page numbers where only some mails of a mailbox belong to the case; null for all of it.
CREATE TABLE case_documents (
  case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  pages TEXT,
  reasons TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (case_id, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_documents_document ON case_documents (document);

-- Cases that may be one, with why, and why they are not taken for one.
CREATE TABLE case_candidates (
  case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
  reason TEXT NOT NULL,
  PRIMARY KEY (case_id, other)
) STRICT, WITHOUT ROWID;

-- What joins a document with others, found once.
CREATE TABLE document_facts (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  facts TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;

-- What people decided: these belong together, or apart. Documents are named by their SHA-256, so that it holds when they come again.
CREATE TABLE case_decisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('split', 'merge')),
  documents TEXT NOT NULL,
  others TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  undone_at TEXT
) STRICT;
`
