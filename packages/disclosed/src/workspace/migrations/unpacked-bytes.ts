/** Of what lies inside others: which added file it came out of; and of such a file, how many bytes came out of it at all depths. */
export const UNPACKED_BYTES = `
ALTER TABLE jobs ADD COLUMN outermost INTEGER;
ALTER TABLE jobs ADD COLUMN unpacked INTEGER NOT NULL DEFAULT 0;
`
