import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { OpportunityService } from '../src/opportunity/opportunity.service.js';
import { CLOSE, inDays, PUBLISH, sampleOpportunity } from './opportunity-documents.js';
import { startPeople } from './start-people.js';

const CHANGE = `mutation ($input: ChangeOpportunityInput!, $key: String!) {
  changeOpportunity(input: $input, idempotencyKey: $key) { opportunity { id places titles { text } requirements { text } } } }`;
const LIST = `query ($code: String, $first: Int, $after: String) { territory(code: $code) {
  opportunities(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
const READ = `query ($id: ID!) { opportunity(id: $id) { id role title(language: "en") description requirement isOpen closedAt
  territory { code } nearestStation { code } localFigures { residents volunteers stations } } }`;

describe('opportunities to volunteer', () => {
  let people: SubgraphUnderTest;
  let officer: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    officer = await people.as('SECURITY_OFFICER', 'S111');
  });
  afterAll(() => people.close());

  const publish = async (more: object = {}, place = 'S111', client = officer): Promise<string> => {
    const input = sampleOpportunity(people.country.territory(place).id, more);
    const { publishOpportunity } = await client.mutate(PUBLISH, { input });
    return publishOpportunity.opportunity.id as string;
  };
  const listed = async (code: string): Promise<string[]> => {
    const { territory } = await people.visitor.query(LIST, { code, first: 100 });
    return territory.opportunities.nodes.map(({ id }: { id: string }) => id);
  };

  it('are published by an officer of the place and read by anybody, with station and local figures', async () => {
    await people.database.query(`UPDATE territory SET population = 12000 WHERE code = 'S111'`);
    await people.database.query(
      `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id),
            seat AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'ACTIVE_CITIZEN', $1, now()) RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at) SELECT gen_random_uuid(), seat.id, somebody.id, now() - interval '1 day' FROM somebody, seat`,
      [people.country.territory('B1111').id],
    );
    const id = await publish();
    const { opportunity } = await people.visitor.query(READ, { id });
    expect(opportunity).toEqual({
      id,
      role: 'ACTIVE_CITIZEN',
      title: 'Walks for seniors (sample)',
      description: 'Begleitung auf Wegen (Muster)',
      requirement: null,
      isOpen: true,
      closedAt: null,
      territory: { code: 'S111' },
      nearestStation: { code: 'S111' },
      localFigures: { residents: 12000, volunteers: 1, stations: 1 },
    });
  });

  it('are found from the places below and above, and not from beside', async () => {
    const id = await publish();
    for (const code of ['B1111', 'S111', 'D11', 'N']) expect(await listed(code)).toContain(id);
    for (const code of ['S112', 'D12', 'R2']) expect(await listed(code)).not.toContain(id);
  });

  it('have no station where they are for more than one', async () => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    const id = await publish({}, 'D11', coordinator);
    const { opportunity } = await people.visitor.query(READ, { id });
    expect(opportunity.nearestStation).toBeNull();
    expect(opportunity.localFigures.stations).toBeGreaterThan(1);
  });

  it('are read page by page, with their number', async () => {
    const ids = [await publish({}, 'S121', await people.as('SECURITY_OFFICER', 'S121'))];
    ids.unshift(await publish({}, 'S121', await people.as('SECURITY_OFFICER', 'S121')));
    const first = (await people.visitor.query(LIST, { code: 'S121', first: 1 })).territory.opportunities;
    expect([first.totalCount, first.nodes, first.pageInfo.hasNextPage]).toEqual([2, [{ id: ids[0] }], true]);
    const after = first.pageInfo.endCursor;
    const next = (await people.visitor.query(LIST, { code: 'S121', first: 1, after })).territory
      .opportunities;
    expect([next.nodes, next.pageInfo.hasNextPage]).toEqual([[{ id: ids[1] }], false]);
  });

  it('change while they are open, and keep what was not said', async () => {
    const id = await publish();
    const requirements = [{ language: 'de', text: 'Ab 18 Jahren' }];
    const { changeOpportunity } = await officer.mutate(CHANGE, {
      input: { opportunityId: id, places: 7, requirements },
    });
    expect(changeOpportunity.opportunity).toEqual({
      id,
      places: 7,
      titles: [{ text: 'Begleitung für Ältere (Muster)' }, { text: 'Walks for seniors (sample)' }],
      requirements: [{ text: 'Ab 18 Jahren' }],
    });
  });

  it('are closed by somebody, once, or by themselves at their end', async () => {
    const [closed, ended] = [await publish(), await publish()];
    await officer.mutate(CLOSE, { input: { opportunityId: closed } });
    expect(await officer.refusal(CLOSE, { input: { opportunityId: closed } })).toBe('DEADLINE_PASSED');
    await people.database.query(`UPDATE opportunity SET ends_at = now() - interval '1 hour' WHERE id = $1`, [
      ended,
    ]);
    expect(await officer.refusal(CHANGE, { input: { opportunityId: ended, places: 3 } })).toBe(
      'DEADLINE_PASSED',
    );
    const found = await listed('S111');
    expect([found.includes(closed), found.includes(ended)]).toEqual([false, false]);
    await people.app.get(OpportunityService, { strict: false }).closeEnded();
    const { opportunity } = await people.visitor.query(READ, { id: ended });
    expect([opportunity.isOpen, opportunity.closedAt === null]).toEqual([false, false]);
  });

  it('are for roles to which people apply, with places and an end to come, and say all that is wrong at once', async () => {
    const input = sampleOpportunity(people.country.territory('S111').id, {
      role: 'SECURITY_OFFICER',
      places: 0,
      until: inDays(-1),
    });
    const { errors } = await officer.answer(PUBLISH, { input, key: randomUUID() });
    const { code, fields } = errors?.[0]?.extensions ?? {};
    expect(code).toBe('INVALID_INPUT');
    expect(fields?.map(({ field }) => field)).toEqual(['input.role', 'input.places', 'input.until']);
  });

  it('are published once for one key', async () => {
    const variables = { input: sampleOpportunity(people.country.territory('S111').id), key: randomUUID() };
    const first = await officer.query(PUBLISH, variables);
    expect(await officer.query(PUBLISH, variables)).toEqual(first);
  });
});
