import { parse } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { demandStorableLiterals, demandStorableVariables, withinYears } from './storable-values.js';

const tooDeep = (field: string) =>
  expect.objectContaining({ extensions: { code: 'INVALID_INPUT', field } }) as Error;
const refused = (field: string) =>
  expect.objectContaining({
    extensions: { code: 'INVALID_INPUT', field, key: 'INVALID_INPUT.CHARACTER_UNSTORABLE' },
  }) as Error;

describe('values at the door of a subgraph', () => {
  it.each(['a\u0000', 'x\ud83dy', '\udc00'])('refuses %j in any text, with its path', (text) => {
    expect(() => {
      demandStorableVariables({ input: { languages: ['de', text] } });
    }).toThrow(refused('input.languages.1'));
  });

  it('names the first of several texts', () => {
    expect(() => {
      demandStorableVariables({ input: { title: '\u0000', text: '\u0000' } });
    }).toThrow(refused('input.title'));
  });

  it('refuses a value that is nested deeper than anybody writes', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);

    expect(() => {
      demandStorableVariables({ deep });
    }).toThrow(tooDeep('deep'));
  });

  it('takes emoji and joiners as they are', () => {
    expect(() => {
      demandStorableVariables({ text: '👩‍👩‍👧 نامه‌ای' });
    }).not.toThrow();
  });

  it('refuses U+0000 written into the document, with the path of the argument', () => {
    expect(() => {
      demandStorableLiterals(parse(String.raw`{ a(input: { name: "x\u0000" }) }`));
    }).toThrow(refused('input.name'));
  });

  it.each(['0000-01-01T00:00:00Z', '1900-01-01T00:00:00+01:00', '2200-12-31T23:30:00-01:00'])(
    'refuses the moment %s',
    (value) => {
      expect(() => withinYears(GraphQLDateTime).parseValue(value)).toThrow('between the years');
    },
  );

  it('refuses days of the year 0 and takes days of our time', () => {
    const day = withinYears(GraphQLLocalDate);
    expect(() => day.parseValue('0000-01-01')).toThrow('between the years');
    expect(day.parseValue('2026-11-25')).toBe('2026-11-25');
  });
});
