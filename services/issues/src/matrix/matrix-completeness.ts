import { Refusal } from '@vicinia/service-kit';

/** The content of a measure, as far as it has been written. */
export interface MeasureContent {
  readonly what: string | null;
  readonly how: string | null;
  /** A stakeholder owns it who has not declined. */
  readonly hasOwner: boolean;
  readonly territoryId: string | null;
  readonly dueOn: string | null;
}

/** The content of a version of a matrix. */
export interface MatrixContent {
  readonly description: string | null;
  readonly desiredOutcomes: readonly string[];
  readonly measures: readonly MeasureContent[];
}

/**
 * What a measure still lacks of who, what, where, when and how (S2 4.2.2).
 *
 * @returns the missing words, empty when it is complete
 */
export function missingInMeasure(measure: MeasureContent): string[] {
  const present: Record<string, boolean> = {
    who: measure.hasOwner,
    what: measure.what !== null,
    where: measure.territoryId !== null,
    when: measure.dueOn !== null,
    how: measure.how !== null,
  };
  return Object.keys(present).filter((word) => present[word] !== true);
}

/**
 * A matrix can be put before the stakeholders when it says what is agreed, what is to be reached, and by which measures.
 *
 * @throws Refusal MATRIX_INCOMPLETE naming what is missing
 */
export function demandComplete(matrix: MatrixContent): void {
  const missing = [
    ...(matrix.description === null ? ['the agreed description'] : []),
    ...(matrix.desiredOutcomes.length === 0 ? ['desired outcomes'] : []),
    ...(matrix.measures.length === 0 ? ['measures'] : []),
    ...matrix.measures.flatMap((measure, index) => {
      const words = missingInMeasure(measure);
      return words.length === 0 ? [] : [`${words.join(', ')} of measure ${String(index + 1)}`];
    }),
  ];
  if (missing.length > 0) throw new Refusal('MATRIX_INCOMPLETE', `the matrix lacks ${missing.join('; ')}`);
}
