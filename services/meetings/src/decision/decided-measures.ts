import { checkEach, checkInput, idArgument, ifGiven, Refusal, textArgument } from '@vicinia/service-kit';

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

/**
 * Checks the measures of a decision: each has exactly one who, a where and a when that is not in the past.
 *
 * @param today the day of the recording, as `2026-03-01`
 * @throws Refusal INVALID_INPUT naming all fields at fault
 */
export function checkMeasures(measures: readonly MeasureInput[], today: string): CheckedMeasure[] {
  return checkEach(measures, (measure, index) =>
    checkMeasure(measure, `input.measures.${String(index)}`, today),
  );
}

function checkMeasure(measure: MeasureInput, field: string, today: string): CheckedMeasure {
  const { who, ...rest } = checkInput({
    what: () => ifGiven(measure.what, (what) => textArgument(what, `${field}.what`)),
    who: () => checkWho(measure, field),
    territoryId: () => idArgument(measure.territoryId, `${field}.territoryId`),
    dueOn: () => {
      if (measure.dueOn < today) throw invalid(`${field}.dueOn`, 'the day lies in the past');
      return measure.dueOn;
    },
  });
  return { ...rest, ...who };
}

function checkWho(
  { responsiblePersonId, responsibleOrganisationId }: MeasureInput,
  field: string,
): Pick<CheckedMeasure, 'responsiblePersonId' | 'responsibleOrganisationId'> {
  if ((responsiblePersonId == null) === (responsibleOrganisationId == null))
    throw invalid(field, 'name either a person or an organisation');
  return {
    responsiblePersonId: ifGiven(responsiblePersonId, (id) => idArgument(id, `${field}.responsiblePersonId`)),
    responsibleOrganisationId: ifGiven(responsibleOrganisationId, (id) =>
      idArgument(id, `${field}.responsibleOrganisationId`),
    ),
  };
}

function invalid(field: string, message: string): Refusal {
  return new Refusal('INVALID_INPUT', message, field);
}
