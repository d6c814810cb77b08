import type { FiguresOfTerritory, Period } from '@vicinia/indicators';
import type { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { RECEIVED } from './indicator.js';

/** The category that is there from the start. */
const OTHER = 'OTHER';

/** Concerns of one category. */
export interface CategoryOfConcerns {
  readonly category: ConcernCategory;
  readonly concerns: number;
}

/** Concerns that came in, by the code of their category. */
export class ReceivedConcerns {
  readonly total: number;
  private readonly byCode: ReadonlyMap<string, number>;

  constructor(figures: FiguresOfTerritory, period: Period) {
    const counted = figures.names
      .filter((name) => name.startsWith(RECEIVED))
      .map((name) => [name.slice(RECEIVED.length), figures.sum(name, period)] as const);
    this.byCode = new Map(counted);
    this.total = counted.reduce((total, [, concerns]) => total + concerns, 0);
  }

  /**
   * By category, the most frequent first. Sensitive concerns count as OTHER: whoever may not see them would learn of them
   * by taking all others from the total.
   *
   * @param categories of the country
   */
  byCategory(categories: readonly ConcernCategory[]): CategoryOfConcerns[] {
    const shownAs = new Map<string, number>();
    for (const { code, sensitivity } of categories) {
      const shown = sensitivity === 'SENSITIVE' ? OTHER : code;
      shownAs.set(shown, (shownAs.get(shown) ?? 0) + (this.byCode.get(code) ?? 0));
    }
    return categories
      .map((category) => ({ category, concerns: shownAs.get(category.code) ?? 0 }))
      .filter(({ concerns }) => concerns !== 0)
      .sort((one, other) => other.concerns - one.concerns);
  }
}
