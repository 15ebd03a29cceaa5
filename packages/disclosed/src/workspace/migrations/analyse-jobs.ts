/** What was read before cases were kept is to be put into cases as well. */
export const ANALYSE_JOBS = `
INSERT INTO jobs (kind, document)
SELECT 'analyse', id FROM documents WHERE read_by IS NOT NULL AND state = 'stored' AND pages > 0
ON CONFLICT DO NOTHING;
`
