import { type Day, dayNumber, dayOf, easter, nthWeekday } from "./calendar.js";

const fixed =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): Day =>
    nthWeekday(year, month, weekday, n);
const fromEaster =
  (days: number) =>
  (year: number): Day =>
    dayOf(dayNumber(easter(year)) + days);

/** Day of a holiday in a year; holidays of the Gregorian calendar whose day can be computed. */
export const HOLIDAYS: Readonly<Record<string, (year: number) => Day>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "new years eve": fixed(12, 31),
  "new years day": fixed(1, 1),
  "the new year": fixed(1, 1),
  "martin luther king jr. day": nth(1, 1, 3),
  "martin luther king day": nth(1, 1, 3),
  "groundhog day": fixed(2, 2),
  "valentine's day": fixed(2, 14),
  "presidents day": nth(2, 1, 3),
  "presidents' day": nth(2, 1, 3),
  "international women's day": fixed(3, 8),
  "st. patrick's day": fixed(3, 17),
  "st patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  "april fool's day": fixed(4, 1),
  "earth day": fixed(4, 22),
  "anzac day": fixed(4, 25),
  "shrove tuesday": fromEaster(-47),
  "ash wednesday": fromEaster(-46),
  "palm sunday": fromEaster(-7),
  "maundy thursday": fromEaster(-3),
  "good friday": fromEaster(-2),
  "easter sunday": fromEaster(0),
  "easter monday": fromEaster(1),
  easter: fromEaster(0),
  pentecost: fromEaster(49),
  "may day": fixed(5, 1),
  "victory day": fixed(5, 9),
  "mother's day": nth(5, 7, 2),
  "memorial day": nth(5, 1, -1),
  "father's day": nth(6, 7, 3),
  juneteenth: fixed(6, 19),
  "canada day": fixed(7, 1),
  "fourth of july": fixed(7, 4),
  "bastille day": fixed(7, 14),
  "labor day": nth(9, 1, 1),
  "labour day": nth(9, 1, 1),
  "columbus day": nth(10, 1, 2),
  halloween: fixed(10, 31),
  "guy fawkes night": fixed(11, 5),
  "armistice day": fixed(11, 11),
  "veterans day": fixed(11, 11),
  "thanksgiving day": nth(11, 4, 4),
  thanksgiving: nth(11, 4, 4),
  "black friday": (year) => dayOf(dayNumber(nthWeekday(year, 11, 4, 4)) + 1),
  "election day": (year) => dayOf(dayNumber(nthWeekday(year, 11, 1, 1)) + 1),
  "christmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  christmas: fixed(12, 25),
  "boxing day": fixed(12, 26),
};

/** Days of history known by a name. */
export const NAMED_DAYS: Readonly<Record<string, Day>> = {
  "d-day": { year: 1944, month: 6, day: 6 },
  "v-e day": { year: 1945, month: 5, day: 8 },
  "ve day": { year: 1945, month: 5, day: 8 },
  "v-j day": { year: 1945, month: 8, day: 15 },
  "vj day": { year: 1945, month: 8, day: 15 },
};
