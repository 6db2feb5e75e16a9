const WORDS = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun easter christmas ramadan am pm a.m. p.m. gmt est edt utc".split(
    " ",
  ),
);

/** Whether a capitalised word belongs to dates and times and so is no name of anyone. */
export const isCalendarWord = (form: string): boolean => WORDS.has(form.toLowerCase().replace(/\.$/, "")) || WORDS.has(form.toLowerCase());
