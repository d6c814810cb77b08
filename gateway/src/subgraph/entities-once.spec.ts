import { entitiesOnce } from './entities-once.js';

const QUERY = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { id } }';

const answered = (representations: readonly object[], answer: (asked: readonly unknown[]) => unknown[]) => {
  const { variables, wanted } = entitiesOnce(QUERY, { representations });
  const asked = variables?.['representations'] as readonly unknown[];
  return { asked, entities: wanted({ data: { _entities: answer(asked) } }).data?.['_entities'] };
};

describe('a question about entities', () => {
  const park = { __typename: 'Territory', id: '1' };
  const square = { __typename: 'Territory', id: '2' };

  it('names each once, and every place gets its answer', () => {
    const { asked, entities } = answered([park, square, park], () => [{ code: 'B1' }, { code: 'B2' }]);
    expect(asked).toEqual([park, square]);
    expect(entities).toEqual([{ code: 'B1' }, { code: 'B2' }, { code: 'B1' }]);
  });

  it('tells apart what has the same id and another type, or more than an id', () => {
    const others = [
      { __typename: 'Issue', id: '1' },
      { ...park, code: 'B1' },
      { ...park, code: 'B2' },
    ];
    const { asked } = answered([park, park, ...others], (all) => all.map(() => ({})));
    expect(asked).toEqual([park, ...others]);
  });

  it('is answered by objects of their own, since the executor writes into them', () => {
    const given = JSON.parse('{"names":[{"text":"a"}],"__proto__":{"text":"b"},"none":null}') as object;
    const { entities } = answered([park, park], () => [given]);
    const [one, other] = entities as [typeof given & { names: object[] }, typeof given & { names: object[] }];
    expect(JSON.stringify(other)).toBe(JSON.stringify(given));
    expect(one).toBe(given);
    expect(other.names[0]).not.toBe(one.names[0]);
  });
});
