import { testIdentity, type GraphqlData, type SubgraphUnderTest } from '@vicinia/testkit';
import { randomUUID } from 'node:crypto';
import { startPeople } from './start-people.js';

const OFFICERS_AT = `query ($point: PointInput!) {
  officersAt(point: $point) {
    beat { code } station { code }
    cards { role territory { code } card { name languages } }
    postsWithoutCard { role territory { code } }
    vacantPosts { role territory { code } }
  }
}`;

describe('my officer', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  /** Puts an officer into a new post; with a card when they agreed to one. */
  async function seat(
    role: string,
    territory: string,
    cardName: string | null,
    languages: string[] = [],
  ): Promise<string> {
    const [person, post] = [randomUUID(), randomUUID()];
    const territoryId = people.country.territory(territory).id;
    await people.database.query(
      `INSERT INTO person (id, display_name, languages, card_name) VALUES ($1, 'Sample', $2, $3)`,
      [person, languages, cardName],
    );
    await people.database.query(`INSERT INTO account (identity, person_id) VALUES ($1, $2)`, [
      testIdentity(person),
      person,
    ]);
    await people.database.query(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES ($1, $2, $3, now())`,
      [post, role, territoryId],
    );
    await people.database.query(
      `INSERT INTO appointment (id, post_id, person_id, starts_at) VALUES (gen_random_uuid(), $1, $2, now() - interval '1 day')`,
      [post, person],
    );
    return person;
  }

  it('are found for a point: beat, station, the cards of those who agreed, that others are there, and the vacant posts', async () => {
    await seat('NEIGHBOURHOOD_OFFICER', 'B1111', 'Officer Card', ['de', 'sl']);
    await seat('SECURITY_OFFICER', 'S111', null);
    await people.database.query(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SUPPORT_OFFICER', $1, now())`,
      [people.country.territory('B1111').id],
    );
    const { officersAt } = await people.visitor.query(OFFICERS_AT, {
      point: people.country.pointIn('B1111'),
    });
    expect(officersAt).toEqual({
      beat: { code: 'B1111' },
      station: { code: 'S111' },
      cards: [
        {
          role: 'NEIGHBOURHOOD_OFFICER',
          territory: { code: 'B1111' },
          card: { name: 'Officer Card', languages: ['de', 'sl'] },
        },
      ],
      postsWithoutCard: [{ role: 'SECURITY_OFFICER', territory: { code: 'S111' } }],
      vacantPosts: [{ role: 'SUPPORT_OFFICER', territory: { code: 'B1111' } }],
    });
  });

  it('are refused for a point outside the country, with the field at fault', async () => {
    const answer = await people.visitor.answer(OFFICERS_AT, { point: { longitude: 0, latitude: 0 } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'OUTSIDE_COUNTRY', field: 'point' });
  });

  it('belong to exactly one beat on a common border, always the same', async () => {
    const [west, south] = people.country.territory('B2112').box;
    const point = { longitude: west, latitude: south };
    const answers = await Promise.all([1, 2, 3].map(() => people.visitor.query(OFFICERS_AT, { point })));
    expect(new Set(answers.map(({ officersAt }) => officersAt.beat.code as string)).size).toBe(1);
  });

  it('stand in the directory by name, role and language, below the asked territory only', async () => {
    await seat('LIAISON_OFFICER', 'D21', 'Directory Zwei', ['tr']);
    await seat('SECURITY_OFFICER', 'S221', 'Directory Drei', ['de']);
    const ask = (filter: string): Promise<GraphqlData> =>
      people.visitor.query(
        `query ($id: ID!) { directory(territoryId: $id ${filter}) { totalCount nodes { card { name } territory { code } } } }`,
        { id: people.country.territory('R2').id },
      );
    expect((await ask('')).directory.nodes).toEqual([
      { card: { name: 'Directory Drei' }, territory: { code: 'S221' } },
      { card: { name: 'Directory Zwei' }, territory: { code: 'D21' } },
    ]);
    expect((await ask('first: 1')).directory.totalCount).toBe(2);
    expect((await ask('language: "tr"')).directory).toMatchObject({ totalCount: 1, nodes: [{}] });
    expect((await ask('role: SECURITY_OFFICER')).directory.nodes).toHaveLength(1);
    expect((await ask('search: "zwei"')).directory.nodes).toHaveLength(1);
    expect((await ask('search: "%"')).directory.nodes).toHaveLength(0);
    await seat('SECURITY_OFFICER', 'S222', 'Işıl Großstößl', ['de']);
    for (const search of ['isil', 'IŞIL', 'GROSSSTÖSSL', 'großstossl'])
      expect((await ask(`search: "${search}"`)).directory.nodes).toHaveLength(1);
  });

  it('decide themselves about their card', async () => {
    const id = await seat('NEIGHBOURHOOD_OFFICER', 'B1211', null);
    await people.grants.appoint(id, 'NEIGHBOURHOOD_OFFICER', { territory: 'B1211' });
    const officer = people.person(id);
    const set = `mutation ($card: PublicCardInput, $key: String!) {
      setMyPublicCard(input: { card: $card }, idempotencyKey: $key) { person { publicCard { name telephone } } }
    }`;
    const shown = await officer.mutate(set, { card: { name: 'Officer Shown', telephone: '+43 000' } });
    expect(shown.setMyPublicCard.person.publicCard).toEqual({
      name: 'Officer Shown',
      telephone: '+43 000',
    });
    expect(
      (
        await people.visitor.query(
          `query ($id: ID!) { person(id: $id) { displayName appointments { id } } }`,
          { id },
        )
      ).person,
    ).toEqual({ displayName: 'Officer Shown', appointments: [] });
    for (const card of [{ name: '\u200b' }, { name: 'Officer', telephone: '\u2800' }])
      expect(await officer.refusal(set, { card })).toBe('INVALID_INPUT');
    await officer.mutate(set, { card: null });
    expect(
      (await people.visitor.query(`query ($id: ID!) { person(id: $id) { displayName } }`, { id })).person,
    ).toBeNull();
    expect(await people.visitor.refusal(set, { card: null })).toBe('UNAUTHENTICATED');
  });

  it('are said to live where they serve by their own wish alone, and no longer once they have gone', async () => {
    const id = await seat('NEIGHBOURHOOD_OFFICER', 'B1212', 'Officer Living');
    await people.grants.appoint(id, 'NEIGHBOURHOOD_OFFICER', { territory: 'B1212' });
    const place = people.country.territory('B1212').id;
    const seen = async (): Promise<unknown> => {
      const read = await people.visitor.query(
        `query ($id: ID!, $place: ID!) { person(id: $id) { publicCard { livesIn { code } } }
          directory(territoryId: $place) { nodes { livesHere } } }`,
        { id, place },
      );
      return [read.person.publicCard.livesIn, read.directory.nodes];
    };
    expect(await seen()).toEqual([null, [{ livesHere: false }]]);
    const set = `mutation ($card: PublicCardInput, $key: String!) {
      setMyPublicCard(input: { card: $card }, idempotencyKey: $key) { person { id } }
    }`;
    const officer = people.person(id);
    const elsewhere = { name: 'Officer Living', livesInId: people.country.territory('B1211').id };
    expect(await officer.refusal(set, { card: elsewhere })).toBe('INVALID_INPUT');
    await officer.mutate(set, { card: { name: 'Officer Living', livesInId: place } });
    expect(await seen()).toEqual([{ code: 'B1212' }, [{ livesHere: true }]]);
    await people.database.query(`UPDATE appointment SET ends_at = now() WHERE person_id = $1`, [id]);
    await seatAgain(id, 'B1211');
    const { person } = await people.visitor.query(
      `query ($id: ID!) { person(id: $id) { publicCard { name livesIn { code } } } }`,
      { id },
    );
    expect(person.publicCard).toEqual({ name: 'Officer Living', livesIn: null });
    await officer.mutate(set, { card: null });
    await officer.mutate(set, { card: { name: 'Officer Living' } });
    const kept = await people.database.query(`SELECT card_lives_in FROM person WHERE id = $1`, [id]);
    expect(kept.rows).toEqual([{ card_lives_in: null }]);
  });

  /** Puts somebody into another new post. */
  async function seatAgain(person: string, territory: string): Promise<void> {
    await people.database.query(
      `WITH seat AS (INSERT INTO post (id, role, territory_id, created_at)
         VALUES (gen_random_uuid(), 'NEIGHBOURHOOD_OFFICER', $1, now()) RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at)
       SELECT gen_random_uuid(), seat.id, $2, now() - interval '1 hour' FROM seat`,
      [people.country.territory(territory).id, person],
    );
  }

  it.each(['SECURITY_PARTNER', 'ACTIVE_CITIZEN', null] as const)(
    'are not joined by a card of somebody whose post is %s, even one kept from before',
    async (role) => {
      const id = role === null ? randomUUID() : await seat(role, 'S122', 'Not An Officer');
      if (role === null) {
        await people.database.query(
          `INSERT INTO person (id, display_name, card_name) VALUES ($1, 'Sample', 'Not An Officer')`,
          [id],
        );
        await people.database.query(`INSERT INTO account (identity, person_id) VALUES ($1, $2)`, [
          testIdentity(id),
          id,
        ]);
        await people.grants.revoke(id);
      } else await people.grants.appoint(id, role, { territory: 'S122' });
      const set = `mutation ($card: PublicCardInput, $key: String!) {
        setMyPublicCard(input: { card: $card }, idempotencyKey: $key) { person { id } }
      }`;
      expect(await people.person(id).refusal(set, { card: { name: 'Inspector' } })).toBe('FORBIDDEN');
      const seen = `query ($id: ID!, $place: ID!) {
        person(id: $id) { publicCard { name } }
        directory(territoryId: $place) { nodes { card { name } } }
      }`;
      const place = people.country.territory('S122').id;
      expect(await people.visitor.query(seen, { id, place })).toEqual({
        person: null,
        directory: { nodes: [] },
      });
      await people.person(id).mutate(set, { card: null });
    },
  );
});
