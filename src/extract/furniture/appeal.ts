/** Verbs that open a pitch to the reader. */
const PITCH_VERB =
  /^(?:please )?(?:access|become|benefit|choose|consider|continue|contribute|discover|donate|download|enjoy|explore|follow|get|give|help|join|keep|log|make|read|register|sign|stand|start|stay|subscribe|support|try|unlock|upgrade)\b/;
/** What outlets sell or ask for. */
const TRADE =
  /\b(?:subscri\w{1,9}|newsletters?|membership|(?:quality|independent|trusted|fearless|honest|investigative|in-depth|fact-based|public-interest|nonprofit|local|serious|our|free|rigorous|award-winning|unbiased|essential|responsible|in-depth|reliable|credible|expert|world-class) (?:\w{1,15} )?(?:journalism|reporting|news|coverage|analysis|newsroom|press|insights?)|journalism|newsroom|donat\w{1,5}|contribution|paywall|exclusives?|reader[- ](?:funded|supported)|advertis\w{1,6}|our (?:work|mission|readers?|reporters|journalists|stories|team|coverage|exclusives)|your (?:support|inbox|subscription|contribution|donation|gift))\b/;
const READER = /\b(?:you|your|yours)\b/;
const OUTLET = /\b(?:we|us|our|ours)\b/;
const VALUE =
  /\b(?:more (?:crucial|important|vital|essential|needed|critical|than ever)|than ever|crucial|matters|misinformation|disinformation|fake news|truth|democracy|get the story right|for as little as|tax-deductible|unlimited|free of charge|every day|trusted)\b/;
/** Marks of an account: someone speaks, or something is dated or quoted. */
const ACCOUNT =
  /\b(?:said|says|told|added|according to|announced|reported|asked|wrote|tweeted|argued|testified)\b|["“”«»]|\b(?:on|last|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;

/**
 * How far a line is an appeal to the reader to subscribe, support or stay (0: not at all; 2: likely,
 * beside other furniture; 4 and more: surely). Slogans have no fixed words, so the score adds what
 * they share: an imperative, reader and outlet addressed, journalism as a value.
 */
export function appealScore(lower: string): number {
  if (lower.length > 420 || ACCOUNT.test(lower)) return 0;
  const trade = TRADE.test(lower);
  const reader = READER.test(lower);
  const outlet = OUTLET.test(lower);
  const value = VALUE.test(lower);
  const verb = PITCH_VERB.test(lower);
  // A line about newsletters or journalism that turns to nobody is an account of them.
  if (!reader && !outlet && !verb && !value) return 0;
  let score = 0;
  if (trade) score += 2;
  if (verb && (trade || outlet || value)) score += 1;
  if (reader && outlet) score += 1;
  if (trade && (reader || outlet)) score += 1;
  if (value && (trade || outlet || reader)) score += 1;
  return score;
}
