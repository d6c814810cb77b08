import { missingInMeasure, demandComplete, type MeasureContent } from './matrix-completeness.js';

const complete: MeasureContent = {
  what: 'Repair the lamps',
  how: 'Contractor of the municipality',
  hasOwner: true,
  territoryId: '9a3a0f0a-0b8b-4c56-a4f4-0f6f4ba0a6a1',
  dueOn: '2026-05-01',
};
const matrix = { description: 'The park is dark', desiredOutcomes: ['Light at night'], measures: [complete] };

describe('a complete matrix', () => {
  it('has who, what, where, when and how in every measure', () => {
    expect(missingInMeasure(complete)).toEqual([]);
    expect(() => {
      demandComplete(matrix);
    }).not.toThrow();
  });

  it.each([
    ['what', { what: null }],
    ['how', { how: null }],
    ['who', { hasOwner: false }],
    ['where', { territoryId: null }],
    ['when', { dueOn: null }],
  ])('is not one without %s', (word, gap) => {
    const measure = { ...complete, ...gap };
    expect(missingInMeasure(measure)).toEqual([word]);
    expect(() => {
      demandComplete({ ...matrix, measures: [complete, measure] });
    }).toThrow(
      expect.objectContaining({
        code: 'MATRIX_INCOMPLETE',
        message: expect.stringContaining(`${word} of measure 2`),
      }),
    );
  });

  it.each([
    ['the agreed description', { description: null }],
    ['desired outcomes', { desiredOutcomes: [] }],
    ['measures', { measures: [] }],
  ])('is not one without %s', (words, gap) => {
    expect(() => {
      demandComplete({ ...matrix, ...gap });
    }).toThrow(
      expect.objectContaining({ code: 'MATRIX_INCOMPLETE', message: expect.stringContaining(words) }),
    );
  });
});
