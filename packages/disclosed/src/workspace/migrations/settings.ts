/** What is set for the workspace, by name; what is not here is as usual. */
export const SETTINGS = `
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
`
