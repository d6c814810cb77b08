import { idArgument, Refusal, textArgument } from '@vicinia/service-kit';

export interface MeasureInput {
  readonly what?: string | null | undefined;
  readonly responsiblePersonId?: string | null | undefined;
  readonly responsibleOrganisationId?: string | null | undefined;
  readonly territoryId: string;
  readonly dueOn: string;
}

/** A measure that somebody is responsible for, with its place and its day. */
export interface CheckedMeasure {
  readonly what: string | null;
  readonly responsiblePersonId: string | null;
  readonly responsibleOrganisationId: string | null;
  readonly territoryId: string;
  readonly dueOn: string;
}

const MOST_MEASURES = 50;
const LONGEST_WHAT = 1_000;

/**
 * Checks the measures of a decision: each has exactly one who, a where and a when that is not in the past.
 *
 * @param today the day of the recording, as `2026-03-01`
 * @throws Refusal INVALID_INPUT naming the field at fault
 */
export function checkMeasures(measures: readonly MeasureInput[], today: string): CheckedMeasure[] {
  if (measures.length > MOST_MEASURES)
    throw invalid('input.measures', `a decision has ${String(MOST_MEASURES)} measures at most`);
  return measures.map((measure, index) => checkMeasure(measure, `input.measures.${String(index)}`, today));
}

function checkMeasure(measure: MeasureInput, field: string, today: string): CheckedMeasure {
  const person = measure.responsiblePersonId ?? null;
  const organisation = measure.responsibleOrganisationId ?? null;
  if ((person === null) === (organisation === null))
    throw invalid(field, 'name either a person or an organisation');
  if (measure.dueOn < today) throw invalid(`${field}.dueOn`, 'the day lies in the past');
  return {
    what: measure.what == null ? null : textArgument(measure.what, `${field}.what`, LONGEST_WHAT),
    responsiblePersonId: person === null ? null : idArgument(person, `${field}.responsiblePersonId`),
    responsibleOrganisationId:
      organisation === null ? null : idArgument(organisation, `${field}.responsibleOrganisationId`),
    territoryId: idArgument(measure.territoryId, `${field}.territoryId`),
    dueOn: measure.dueOn,
  };
}

function invalid(field: string, message: string): Refusal {
  return new Refusal('INVALID_INPUT', message, field);
}
