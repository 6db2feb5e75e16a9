import { describe, expect, it } from "vitest";
import { parseDate } from "../../src/extract/metadata/parse-date.js";

const DATES: readonly (readonly [text: string, iso: string | undefined])[] = [
  ["14 juillet 2023", "2023-07-14"],
  ["14 juin 2023", "2023-06-14"],
  ["Tuesday 05 March 2024 14:07 GMT", "2024-03-05T14:07:00Z"],
  ["5th of March, 2024", "2024-03-05"],
  ["Posted: 03/05/2024 08:12 AM CST", "2024-03-05T08:12:00-06:00"],
  ["03/05/2024", undefined],
  ["25/03/2024", "2024-03-25"],
  ["3.3.2024", "2024-03-03"],
  ["05. 03. 2024", "2024-03-05"],
  ["Dienstag, 5. März 2024, 11:02 Uhr", "2024-03-05T11:02:00"],
  ["Mardi 5 mars 2024 à 9h12", "2024-03-05T09:12:00"],
  ["5 марта 2024 года, 12:00", "2024-03-05T12:00:00"],
  ["8 Mayıs 2023", "2023-05-08"],
  ["12 września 2022", "2022-09-12"],
  ["2. listopadu 2021", "2021-11-02"],
  ["نشر في ٨ مارس ٢٠٢٤", "2024-03-08"],
  ["۱۵ اسفند ۱۴۰۲ - ۱۰:۳۰", "2024-03-05T10:30:00"],
  ["۳۰ اسفند ۱۳۹۹", "2021-03-20"],
  ["5 במרץ 2024, 10:30", "2024-03-05T10:30:00"],
  ["५ मार्च २०२४", "2024-03-05"],
  ["2024년 3월 5일 10:20", "2024-03-05T10:20:00"],
  ["令和6年3月5日", "2024-03-05"],
  ["令和元年１２月５日", "2019-12-05"],
  ["平成31年4月30日", "2019-04-30"],
  // a word that begins as a month does is no month
  ["5 Marina 2020", undefined],
  ["Marina 5 2020, 7 May 2021", "2021-05-07"],
  ["31 June 2024", undefined],
];

describe("printed dates", () => {
  it.each(DATES)("%s", (text, iso) => {
    expect(parseDate(text)?.iso).toBe(iso);
  });

  it("reads long lines in linear time", () => {
    const start = process.cpuUsage().user;
    for (const text of ["1 ".repeat(50_000), "mar ".repeat(50_000), "令和".repeat(50_000), "12/".repeat(50_000)]) parseDate(text);
    expect(process.cpuUsage().user - start).toBeLessThan(500_000);
  });
});
