const DEVICES =
  /\b(?:phones?|smartphones?|tablets?|ipads?|iphones?|laptops?|desktops?|computers?|devices?|mobiles?|mobile|print|e-?paper|screens?|kindle|smartwatch)\b/g;

/**
 * Whether a line captions the picture of a pitch: the outlet shown on devices ("The Post on tablet,
 * phone and laptop"). At least two devices, no verb that ends a sentence, few words.
 */
export function isDeviceCaption(lower: string): boolean {
  if (lower.length > 110 || /[.!?]$/.test(lower)) return false;
  const found = lower.match(DEVICES)?.length ?? 0;
  return (
    found >= 2 &&
    found * 7 >= lower.split(" ").length &&
    /\b(?:on|across|for|in|via)\b/.test(lower) &&
    !/\b(?:is|are|was|were|has|have|will)\b/.test(lower)
  );
}
