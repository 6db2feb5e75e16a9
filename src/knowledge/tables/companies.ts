/** Companies and media: same columns as the organisations. */
export const COMPANIES = `
`;
