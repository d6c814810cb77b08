import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

describe('the keys that a subgraph accepts', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  it('are named in its metrics, each by its id', async () => {
    const { server, environment } = people;
    const answer = await fetch(
      `http://127.0.0.1:${String((server.address() as { port: number }).port)}/metrics`,
    );
    const named = [...(await answer.text()).matchAll(/^vicinia_internal_key\{use="accepts",kid="([^"]+)"/gm)];
    expect(named.map(([, kid]) => kid)).toEqual(environment.INTERNAL_JWKS.keys.map(({ kid }) => kid));
  });
});
