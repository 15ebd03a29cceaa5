/** What authorities wrote themselves, as numbers, so that a case is not read again whenever letters are compared. */
export const CASE_WORDS = `
-- made_of: which reading of the case it was made with. letters: JSON; numbers: those of all its letters, 32 bits each.
CREATE TABLE case_words (
  case_id INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE,
  made_of TEXT NOT NULL,
  letters TEXT NOT NULL,
  numbers BLOB NOT NULL
) STRICT;
`
