const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that report words without judging what kind of act they are. */
const REPORTING = set(`say tell add note state report remark comment explain announce declare claim assert maintain insist
  argue acknowledge admit concede stress emphasise emphasize underline underscore reiterate repeat confirm deny allege write
  tweet post recall observe mention point-out quote cite think believe reckon estimate predict contend caution warn inform
  relay reveal disclose recount share convey testify conclude know hear learn see show suggest indicate describe voice express`);

const SPEECH = set(`say tell add note state report remark comment explain announce declare claim assert maintain insist argue
  acknowledge admit concede stress emphasise emphasize underline underscore reiterate repeat confirm deny allege write tweet
  point-out contend caution warn inform relay reveal disclose voice express convey recall mention highlight outline convey`);

/** Whether a verb may report a clause ("said that", "estimated that"). */
export const isReportingVerb = (lemma: string): boolean => REPORTING.has(lemma);

/** Whether a verb is speech: its subject is a speaker. */
export const isSpeechVerb = (lemma: string): boolean => SPEECH.has(lemma);

/** Adverbs and verbs by which an account marks what it tells as its own reading. */
const HEDGES = set("apparently seemingly evidently presumably reportedly allegedly possibly perhaps probably likely supposedly ostensibly");
export const isHedge = (lemma: string): boolean => HEDGES.has(lemma);
