/** Something that is kept, and where. */
export interface Kept {
  readonly place: string;
  readonly text: string;
}

/** When somebody without a name was at work, with what that set in motion. Milliseconds since 1970. */
export interface Moment {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Something that only one request had, and the places where it may be kept. */
export interface Token {
  readonly what: string;
  readonly value: string;
  readonly mayBeIn?: RegExp;
}

const HOUR_MS = 3_600_000;
const INSTANT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?/g;
/** Seconds or milliseconds since 1970, of this decade and the next. */
const COUNTED = /(?<![\w.-])(?:1[789]|2[01])\d{8}(?:\.\d+|\d{3})?(?![\w-])/g;

/** Every time in a text, in milliseconds since 1970. */
export function timesIn(text: string): number[] {
  const written = (text.match(INSTANT) ?? []).map((time) =>
    Date.parse(/Z|[+-]\d\d(?::?\d\d)?$/.test(time) ? time : `${time}Z`),
  );
  const counted = (text.match(COUNTED) ?? []).map((digits) => {
    const number = Number(digits);
    return number < 1e11 ? number * 1000 : number;
  });
  return [...written, ...counted].filter((time) => !Number.isNaN(time));
}

/** What tells one of the moments more closely than the hour. */
export function momentsTold(kept: readonly Kept[], moments: readonly Moment[]): string[] {
  return kept.flatMap(({ place, text }) =>
    timesIn(text).flatMap((time) => {
      const moment = moments.find(({ from, to }) => time >= from && time <= to && time % HOUR_MS !== 0);
      return moment ? [`${place} tells when: ${moment.what}: ${text.slice(0, 300)}`] : [];
    }),
  );
}

/** What holds a token that it may not hold. */
export function tokensShared(kept: readonly Kept[], tokens: readonly Token[]): string[] {
  return kept.flatMap(({ place, text }) =>
    tokens
      .filter(({ value, mayBeIn }) => text.includes(value) && mayBeIn?.test(place) !== true)
      .map(({ what }) => `${place} holds ${what}: ${text.slice(0, 300)}`),
  );
}
