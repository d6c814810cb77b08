import { randomUUID } from 'node:crypto';
import { Refusal } from '@vicinia/service-kit';
import { checkMeasures, type MeasureInput } from './decided-measures.js';

const today = '2026-03-01';
const good: MeasureInput = { responsiblePersonId: randomUUID(), territoryId: randomUUID(), dueOn: today };

function fieldAtFault(measures: MeasureInput[]): unknown {
  try {
    checkMeasures(measures, today);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INVALID_INPUT') return error.extensions['field'];
  }
  throw new Error('the measures were let through');
}

describe('measures of a decision', () => {
  it('take a person or an organisation, and today as the last day', () => {
    const organisation: MeasureInput = {
      ...good,
      responsiblePersonId: null,
      responsibleOrganisationId: randomUUID(),
      what: ' Lamps ',
    };
    expect(checkMeasures([good, organisation], today)).toMatchObject([
      { what: null },
      { what: 'Lamps', responsiblePersonId: null },
    ]);
  });

  it('refuse both and neither', () => {
    expect(fieldAtFault([{ ...good, responsibleOrganisationId: randomUUID() }])).toBe('input.measures.0');
    expect(fieldAtFault([good, { ...good, responsiblePersonId: null }])).toBe('input.measures.1');
  });

  it('refuse a day in the past', () => {
    expect(fieldAtFault([{ ...good, dueOn: '2026-02-28' }])).toBe('input.measures.0.dueOn');
  });

  it('refuse ids that are none and empty words', () => {
    expect(fieldAtFault([{ ...good, territoryId: 'x' }])).toBe('input.measures.0.territoryId');
    expect(fieldAtFault([{ ...good, what: ' ' }])).toBe('input.measures.0.what');
  });
});
