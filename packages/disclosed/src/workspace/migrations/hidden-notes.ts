/** Why somebody decided so about what a sender hid. */
export const HIDDEN_NOTES = `
ALTER TABLE hidden ADD COLUMN note TEXT;
`
