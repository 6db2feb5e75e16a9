/** People outside the offices of the officials' table: same columns; office as `role/SECTOR+SECTOR`. */
export const FIGURES = `
`;
