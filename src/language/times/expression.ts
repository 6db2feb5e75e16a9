import type { Span, Timex } from "../../core/index.js";

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** Parts of a calendar date as far as the words give them. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday, Monday 1. */
  readonly weekday?: number;
  readonly season?: "SP" | "SU" | "FA" | "WI";
  readonly quarter?: number;
  readonly half?: number;
  /** First three digits of the years ("196"). */
  readonly decade?: number;
  /** First two digits of the years ("19"). */
  readonly century?: number;
  /** Key in the holiday table. */
  readonly holiday?: string;
}

/** What a time expression says, before it is anchored. */
export type TimeMeaning =
  /** A calendar date, complete or not; `pull` is the side that the words name ("last", "next", "this"). */
  | { readonly kind: "calendar"; readonly parts: DateParts; readonly pull?: "past" | "future" | "this" | "same" }
  /** So many units from the day of publication or from the time last told of. */
  | {
      readonly kind: "shift";
      readonly from: "published" | "narrative";
      readonly unit: TimeUnit;
      /** Undefined for "some days". */
      readonly amount: number | undefined;
      /** Side for an undefined amount. */
      readonly side?: -1 | 1;
      /** Month, season or weekday within the unit ("May of that year"). */
      readonly within?: DateParts;
    }
  /** So many units before or after a calendar date ("two days before Christmas"). */
  | { readonly kind: "offset"; readonly unit: TimeUnit; readonly amount: number; readonly base: TimeMeaning }
  | { readonly kind: "duration"; readonly unit: TimeUnit; readonly amount: number | undefined }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "interval"; readonly from: TimeMeaning; readonly to: TimeMeaning }
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  /** A time of day on a day told elsewhere. */
  | { readonly kind: "clock" };

/** A time expression found in a text. */
export interface TimeExpression extends Span {
  readonly meaning: TimeMeaning;
  /** Time of day: `10:30`, or a part of the day `MO`, `AF`, `EV`, `NI`. */
  readonly clock?: string;
  readonly zone?: string;
  readonly mod?: NonNullable<Timex["mod"]>;
}

/** Meaning and marks of an expression, without its place. */
export type TimeReading = Omit<TimeExpression, "start" | "end">;
