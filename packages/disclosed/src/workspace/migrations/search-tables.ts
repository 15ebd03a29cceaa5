/** What is known of pages becomes words of the index; questions, answers and findings get an index of their own. */
export const SEARCH_TABLES = `
-- Authorities, laws, grounds, outcomes …: in the index they are words made of their ids.
CREATE TABLE search_names (
  id INTEGER PRIMARY KEY,
  field TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (field, name)
) STRICT;

-- Words of facts; pages of one letter share a row. Rows stay when nothing needs them any more.
CREATE TABLE fact_sets (
  id INTEGER PRIMARY KEY,
  facts TEXT NOT NULL UNIQUE
) STRICT;

-- Of its document and case, and of the page itself.
ALTER TABLE pages ADD COLUMN shared_facts INTEGER;
ALTER TABLE pages ADD COLUMN own_facts INTEGER;
CREATE INDEX pages_facts ON pages (id, document, shared_facts, own_facts);

DROP TRIGGER pages_added;
DROP TRIGGER pages_removed;
DROP TRIGGER pages_changed;
DROP TABLE page_words;

CREATE VIEW searched_pages AS
SELECT pages.id AS id, pages.text AS text, coalesce(shared.facts, '') || ' ' || coalesce(own.facts, '') AS facts
FROM pages LEFT JOIN fact_sets AS shared ON shared.id = pages.shared_facts
  LEFT JOIN fact_sets AS own ON own.id = pages.own_facts;

-- The full-text index holds no text of its own and can be built anew from the pages. No text holds the sign that begins a fact.
CREATE VIRTUAL TABLE page_words USING fts5 (
  text, facts, content = 'searched_pages', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 tokenchars '\u001F'"
);
CREATE TRIGGER pages_added AFTER INSERT ON pages BEGIN
  INSERT INTO page_words (rowid, text, facts) VALUES (new.id, new.text, ${factsOf('new')});
END;
CREATE TRIGGER pages_removed AFTER DELETE ON pages BEGIN
  INSERT INTO page_words (page_words, rowid, text, facts) VALUES ('delete', old.id, old.text, ${factsOf('old')});
END;
CREATE TRIGGER pages_changed AFTER UPDATE OF text, shared_facts, own_facts ON pages BEGIN
  INSERT INTO page_words (page_words, rowid, text, facts) VALUES ('delete', old.id, old.text, ${factsOf('old')});
  INSERT INTO page_words (rowid, text, facts) VALUES (new.id, new.text, ${factsOf('new')});
END;
INSERT INTO page_words (page_words) VALUES ('rebuild');

-- Questions, answers and findings of the stored readings; their place is that of their cite.
CREATE TABLE case_records (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'answer', 'finding')),
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  page INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  -- The question's part and label, or the finding's code.
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  shared_facts INTEGER,
  own_facts INTEGER
) STRICT;
CREATE INDEX case_records_case ON case_records (case_id);
CREATE INDEX case_records_document ON case_records (document);

CREATE VIEW searched_records AS
SELECT case_records.id AS id, text, coalesce(shared.facts, '') || ' ' || coalesce(own.facts, '') AS facts
FROM case_records LEFT JOIN fact_sets AS shared ON shared.id = case_records.shared_facts
  LEFT JOIN fact_sets AS own ON own.id = case_records.own_facts;

CREATE VIRTUAL TABLE record_words USING fts5 (
  text, facts, content = 'searched_records', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 tokenchars '\u001F'"
);
CREATE TRIGGER case_records_added AFTER INSERT ON case_records BEGIN
  INSERT INTO record_words (rowid, text, facts) VALUES (new.id, new.text, ${factsOf('new')});
END;
CREATE TRIGGER case_records_removed AFTER DELETE ON case_records BEGIN
  INSERT INTO record_words (record_words, rowid, text, facts) VALUES ('delete', old.id, old.text, ${factsOf('old')});
END;

-- The words that the indexes know.
CREATE VIRTUAL TABLE page_words_terms USING fts5vocab (page_words, instance);
CREATE VIRTUAL TABLE record_words_terms USING fts5vocab (record_words, instance);

CREATE TABLE saved_searches (
  name TEXT PRIMARY KEY,
  query TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`

function factsOf(row: 'new' | 'old'): string {
  const set = (column: string) => `coalesce((SELECT facts FROM fact_sets WHERE id = ${row}.${column}), '')`
  return `${set('shared_facts')} || ' ' || ${set('own_facts')}`
}
