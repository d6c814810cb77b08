import type { Texts } from '../../structure/country.js';

/** Who typically carries out a measure. */
export type MeasureOwner = 'POLICE' | 'MUNICIPALITY_OFFICE' | 'SCHOOL';

/** Plainly made-up sentences of one category of concerns and of the issues that grow from them. */
export interface CategoryTexts {
  /** How frequent the category is in each month, January first; only ratios count. */
  readonly months: readonly number[];
  /** What people write, for each language; German always. */
  readonly concerns: Readonly<Record<'de', readonly string[]>> & Readonly<Record<string, readonly string[]>>;
  /** Absent for categories from which no issue grows in the sample. */
  readonly issue?: IssueTexts;
}

export interface IssueTexts {
  readonly title: Texts;
  readonly description: Texts;
  readonly problem: string;
  readonly cause: string;
  readonly affected: string;
  readonly outcome: string;
  readonly measures: readonly { readonly owner: MeasureOwner; readonly what: string; readonly how: string }[];
}

/** As frequent in winter as in summer. */
export const EVEN = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] as const;
export const WINTER = [4, 3, 2, 1, 1, 0.5, 0.5, 1, 2, 3, 4, 5] as const;
export const SUMMER = [0.5, 0.5, 1, 2, 3, 4, 4, 4, 2, 1, 0.5, 0.5] as const;
export const SCHOOL_DAYS = [2, 2, 2, 2, 2, 2, 0.5, 0.5, 4, 3, 2, 2] as const;
