const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|final)$/i;

/** Whether a word tells which of several things is meant ("the second blast"). */
export const isOrdinal = (word: string): boolean => ORDINALS.test(word);
