import { TEST_ISSUER, testIdentity, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { holderAt } from './invitation-documents.js';
import { programWith } from './machine-account-documents.js';
import { startPeople } from './start-people.js';

const FIND = `query ($subject: String!, $place: ID!) {
  personByAccount(account: { issuer: "${TEST_ISSUER}", subject: $subject }, territoryId: $place) { id displayName } }`;
const READS = `{ me { nameReads { nodes { reader { id } } } } }`;

describe('a person by account', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  /** Somebody who holds a post and signs in under a subject that is their id. */
  async function known(place: string): Promise<{ personId: string; client: TestClient }> {
    const { personId } = await holderAt(people, place);
    await people.database.query(`INSERT INTO account (identity, person_id) VALUES ($1, $2)`, [
      testIdentity(personId),
      personId,
    ]);
    await people.grants.revoke(personId);
    return { personId, client: people.person(personId) };
  }
  const found = async (client: TestClient, subject: string, place: string): Promise<unknown> =>
    (await client.query(FIND, { subject, place: people.country.territory(place).id })).personByAccount;

  it('is found by a lead where the person holds a post, and is told that somebody looked', async () => {
    const { personId, client } = await known('S111');
    const lead = await people.as('REGIONAL_LEAD', 'R1');
    expect(await found(lead, personId, 'R1')).toEqual({ id: personId, displayName: 'Sample Holder' });
    expect(await found(lead, personId, 'S112')).toBeNull();
    expect(await found(lead, 'nobody', 'R1')).toBeNull();
    expect((await client.query(READS)).me.nameReads.nodes).toEqual([{ reader: { id: lead.personId } }]);
  });

  it('is not found once the post is left, nor without one', async () => {
    const { personId } = await known('S111');
    const lead = await people.as('NATIONAL_LEAD', 'N');
    await people.database.query(`UPDATE appointment SET ends_at = now() WHERE person_id = $1`, [personId]);
    expect(await found(lead, personId, 'N')).toBeNull();
  });

  it('is found by a program with that rule, in its territories alone, which is told to the person too', async () => {
    const { personId, client } = await known('S111');
    const { program, id } = await programWith(people, { rules: ['person.findByAccount'] });
    await until('the program to be heard of', async () => {
      const { errors } = await program.answer(FIND, {
        subject: personId,
        place: people.country.territory('S111').id,
      });
      return errors === undefined;
    });
    expect(await found(program, personId, 'S111')).toEqual({ id: personId, displayName: null });
    const place = people.country.territory('D11').id;
    expect(await program.refusal(FIND, { subject: personId, place })).toBe('FORBIDDEN');
    const readers = (await client.query(READS)).me.nameReads.nodes as { reader: { id: string } }[];
    expect(new Set(readers.map(({ reader }) => reader.id))).toEqual(new Set([id]));
  });
});
