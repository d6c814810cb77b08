import { randomUUID } from 'node:crypto';
import { concernParticipantsStated } from '@vicinia/events';
import { PAGE_OF_CURSORS, visitedBothWays, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { loadCountry, startPeople } from './start-people.js';

const LEAST = 3;

describe('a list by name is the same from its end on, and counted', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;
  const id = (code: string): string => people.country.territory(code).id;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    await loadCountry(people, {
      municipalities: ['MA', 'MB', 'MC'].map((code) => ({
        code,
        names: { de: 'Gleich' },
        territoryCodes: ['B1111', 'B1112', 'S111'],
      })),
    });
    const register = async (what: string, input: object) =>
      coordinator.mutate(
        `mutation ($input: Register${what}Input!, $key: String!) { register${what}(input: $input, idempotencyKey: $key) { __typename } }`,
        { input: { name: 'Gleich', territoryId: id('S111'), ...input } },
      );
    for (let count = 0; count < LEAST; count++) {
      await register('Organisation', { kind: 'SCHOOL' });
      await register('Community', { kind: 'LANGUAGE', consentGiven: true });
      const [person, post] = [randomUUID(), randomUUID()];
      await people.database.query(
        `INSERT INTO person (id, display_name, languages, card_name) VALUES ($1, 'Sample', '{}', 'Gleich')`,
        [person],
      );
      await people.database.query(
        `INSERT INTO post (id, role, territory_id, created_at) VALUES ($1, 'SECURITY_OFFICER', $2, now())`,
        [post, id('S111')],
      );
      await people.database.query(
        `INSERT INTO appointment (id, post_id, person_id, starts_at)
         VALUES (gen_random_uuid(), $1, $2, now() - interval '1 day')`,
        [post, person],
      );
    }
  }, 60_000);
  afterAll(() => people.close());

  it.each([
    ['territories', (args: string) => `list: territories(${args}) { PAGE totalCount }`],
    [
      'territories by name',
      (args: string) => `list: territories(orderBy: NAME, ${args}) { PAGE totalCount }`,
    ],
    ['municipalities', (args: string) => `list: municipalities(${args}) { PAGE totalCount }`],
    [
      'municipalities by name',
      (args: string) => `list: municipalities(orderBy: NAME, ${args}) { PAGE totalCount }`,
    ],
    [
      'organisations',
      (args: string) => `list: organisations(territoryId: "${id('D11')}", ${args}) { PAGE totalCount }`,
    ],
    [
      'communities',
      (args: string) => `list: communities(territoryId: "${id('D11')}", ${args}) { PAGE totalCount }`,
    ],
    [
      'the directory',
      (args: string) => `list: directory(territoryId: "${id('D11')}", ${args}) { PAGE totalCount }`,
    ],
  ])('%s', async (_list, selection) => {
    await expectBothWays(async (args) => (await ask(selection(args))).list);
  });

  it.each([
    ['children', 'territory(code: "D11") { list: children(ARGS) { PAGE totalCount } }', 2],
    ['posts', 'territory(code: "S111") { list: posts(ARGS) { PAGE totalCount } }', LEAST],
    [
      'its municipalities',
      'territory(code: "D11") { list: municipalities(ARGS) { PAGE totalCount } }',
      LEAST,
    ],
    [
      'territories of a municipality',
      'municipality(code: "MA") { list: territories(ARGS) { PAGE totalCount } }',
      LEAST,
    ],
  ])('%s of a territory', async (list, selection, least) => {
    const read = async (args: string) => {
      const data = await ask(selection.replace('ARGS', args));
      return (data.territory ?? data.municipality).list;
    };
    await expectBothWays(read, { least, isCounted: list !== 'territories of a municipality' });
  });

  it('who read the name of a person, the latest first', async () => {
    const staff = people.country.territory('S111');
    const reporter = people.citizen();
    await reporter.mutate(`mutation ($key: String!) {
      registerMe(input: { displayName: "Sample" }, idempotencyKey: $key) { person { id } } }`);
    await people.messages.deliver(concernParticipantsStated, {
      subject: randomUUID(),
      territoryId: staff.id,
      data: { participants: [{ personId: reporter.personId!, capacity: 'REPORTER', appointmentId: null }] },
    });
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    for (let count = 0; count < LEAST; count++)
      await officer.query(`{ person(id: "${reporter.personId!}") { displayName } }`);
    await expectBothWays(async (args) => {
      const { me } = await reporter.query(`{ me { nameReads(${args}) { ${PAGE_OF_CURSORS} totalCount } } }`);
      return me.nameReads;
    });
  });

  it('vacant posts', async () => {
    for (let count = 0; count < LEAST; count++)
      await people.database.query(
        `INSERT INTO post (id, role, territory_id, created_at) VALUES ($1, 'SECURITY_OFFICER', $2, date_trunc('milliseconds', now()))`,
        [randomUUID(), id('S112')],
      );
    await expectBothWays(async (args) => {
      const { me } = await coordinator.query(
        `{ me { work { vacantPosts(${args}) { ${PAGE_OF_CURSORS} totalCount } } } }`,
      );
      return me.work.vacantPosts;
    });
  });

  const ask = (selection: string) => coordinator.query(`{ ${selection.replace('PAGE', PAGE_OF_CURSORS)} }`);

  async function expectBothWays(
    read: Parameters<typeof visitedBothWays>[0],
    { least = LEAST, isCounted = true } = {},
  ): Promise<void> {
    const { forwards, backwards } = await visitedBothWays(read);
    expect(forwards.length).toBeGreaterThanOrEqual(least);
    expect(backwards).toEqual(forwards);
    expect(await read('first: 1')).toMatchObject({ totalCount: isCounted ? forwards.length : null });
  }
});
