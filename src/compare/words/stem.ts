const SUFFIXES = [
  "ational",
  "ations",
  "ation",
  "itions",
  "ition",
  "atives",
  "ative",
  "ments",
  "ment",
  "ances",
  "ance",
  "ences",
  "ence",
  "sions",
  "sion",
  "tions",
  "tion",
  "ings",
  "ing",
  "ates",
  "ate",
  "ives",
  "ive",
  "ities",
  "ity",
  "ally",
  "ly",
  "ies",
  "ed",
  "es",
  "e",
  "y",
  "s",
];

/**
 * Beginning that the verb, noun and adjective of one root share ("escalate", "escalation"); words of five letters or
 * fewer stay whole. A rough cut for matching, never shown.
 */
export function wordStem(word: string): string {
  let stem = word;
  for (let pass = 0; pass < 2; pass++) {
    const suffix = SUFFIXES.find((end) => stem.endsWith(end) && stem.length - end.length >= 4);
    if (suffix === undefined || stem.length <= 5) break;
    stem = stem.slice(0, stem.length - suffix.length);
  }
  return stem;
}
