/** Candidates below this probability are left out: a wrong event costs more than a missed one. */
export const THRESHOLD = 0.58;
