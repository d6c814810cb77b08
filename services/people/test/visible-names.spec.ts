import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

const NOTHING = ['\u200b', '\u2060\u00ad\u202e', '\u3164', '\u2800 \u2800'];
const REGISTER_ME = `mutation ($name: String!, $key: String!) { registerMe(input: { displayName: $name }, idempotencyKey: $key) { person { displayName } } }`;
const REGISTER = `mutation ($input: RegisterPersonInput!, $key: String!) { registerPerson(input: $input, idempotencyKey: $key) { person { id } } }`;
const ORGANISATION = `mutation ($input: RegisterOrganisationInput!, $key: String!) { registerOrganisation(input: $input, idempotencyKey: $key) { organisation { id } } }`;

describe('a name', () => {
  let people: SubgraphUnderTest;
  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  it.each(NOTHING)('is refused when nothing of it can be seen (%j)', async (name) => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    const territoryId = people.country.territory('D11').id;
    const requests: [string, Record<string, unknown>, string][] = [
      [REGISTER_ME, { name }, 'input.displayName'],
      [REGISTER, { input: { displayName: name, territoryId } }, 'input.displayName'],
      [ORGANISATION, { input: { name, kind: 'SCHOOL', territoryId } }, 'input.name'],
    ];
    for (const [document, variables, field] of requests) {
      const answer = await coordinator.answer(document, { ...variables, key: randomUUID() });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
    }
  });

  it('keeps joiners and emoji as they are', async () => {
    const name = 'Sample 👩‍🚒 می‌خواهم';
    const { registerMe } = await people.citizen().mutate(REGISTER_ME, { name });
    expect(registerMe.person.displayName).toBe(name);
  });
});
