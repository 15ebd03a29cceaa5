/** Documents, where they were found, what is in them, and what is to be done with them. */
export const FIRST_TABLES = `
CREATE TABLE documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL,
  name TEXT NOT NULL,
  format TEXT,
  state TEXT NOT NULL DEFAULT 'stored' CHECK (state IN ('stored', 'quarantined')),
  reason_code TEXT,
  reason TEXT,
  reason_next TEXT,
  warnings TEXT NOT NULL DEFAULT '[]',
  pages INTEGER NOT NULL DEFAULT 0,
  read_by TEXT,
  read_at TEXT,
  added_at TEXT NOT NULL,
  removed_at TEXT,
  CHECK ((state = 'quarantined') = (reason_code IS NOT NULL))
) STRICT;
CREATE INDEX documents_removed ON documents (removed_at) WHERE removed_at IS NOT NULL;

-- Paths are relative to the workspace, with slashes.
CREATE TABLE locations (
  path TEXT PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  size INTEGER NOT NULL,
  mtime_ns INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX locations_document ON locations (document);

-- Files that could not even be copied.
CREATE TABLE refusals (
  path TEXT PRIMARY KEY,
  reason_code TEXT NOT NULL,
  reason TEXT NOT NULL,
  reason_next TEXT NOT NULL,
  seen_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE parts (
  parent INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  child INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (parent, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX parts_child ON parts (child);

CREATE TABLE pages (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  extras TEXT NOT NULL,
  layout BLOB,
  -- CRC-32 of text, extras and layout: SQLite itself does not notice a bit that turns.
  checksum INTEGER NOT NULL,
  UNIQUE (document, number)
) STRICT;

-- The full-text index holds no text of its own and can be built anew from the pages.
CREATE VIRTUAL TABLE page_words USING fts5 (
  text, content = 'pages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER pages_added AFTER INSERT ON pages BEGIN
  INSERT INTO page_words (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER pages_removed AFTER DELETE ON pages BEGIN
  INSERT INTO page_words (page_words, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER pages_changed AFTER UPDATE OF text ON pages BEGIN
  INSERT INTO page_words (page_words, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO page_words (rowid, text) VALUES (new.id, new.text);
END;

-- What the sender did not mean to send: not indexed, not shown until a person decides.
CREATE TABLE hidden (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  channel TEXT NOT NULL,
  place TEXT NOT NULL,
  count INTEGER NOT NULL,
  text TEXT NOT NULL,
  decision TEXT CHECK (decision IN ('show', 'keep-hidden')),
  decided_at TEXT,
  decided_by TEXT
) STRICT;
CREATE INDEX hidden_document ON hidden (document);

-- Of every message in a document, in order; references as a JSON array.
CREATE TABLE mail_ids (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  message_id TEXT,
  reference_ids TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_ids_message ON mail_ids (message_id);

-- Work to be done. A lease that has run out belongs to nobody: the program that held it is gone.
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('read', 'ocr', 'analyse', 'index')),
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  -- How many documents this one lies inside of.
  depth INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'leased', 'done', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  leased_by TEXT,
  lease_until INTEGER,
  UNIQUE (kind, document),
  CHECK ((state = 'leased') = (leased_by IS NOT NULL AND lease_until IS NOT NULL))
) STRICT;
CREATE INDEX jobs_open ON jobs (kind, attempts, id) WHERE state IN ('pending', 'leased');

-- What was done, when. Each entry carries the hash of the one before.
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
`
