/** What was recognised of a document's pictures, kept page by page until all of its pages were: a long scan takes an hour. */
export const RECOGNISED_PAGES = `
CREATE TABLE recognised_pages (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  layout BLOB NOT NULL,
  -- JSON: the first and last lines, from which is told what stands on every page.
  edges TEXT NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
`
