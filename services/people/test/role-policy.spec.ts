import { randomUUID } from 'node:crypto';
import type { Role } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) { post { id } }
}`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id } }
}`;
const END = `mutation ($input: EndAppointmentInput!, $key: String!) {
  endAppointment(input: $input, idempotencyKey: $key) { appointment { id } }
}`;

type Row = readonly [maker: Role, from: string, role: Role, at: string];

const MAY: readonly Row[] = [
  ['NATIONAL_LEAD', 'N', 'OVERSIGHT', 'N'],
  ['NATIONAL_LEAD', 'N', 'REGIONAL_LEAD', 'R1'],
  ['REGIONAL_LEAD', 'R1', 'SECURITY_COORDINATOR', 'D11'],
  ['SECURITY_COORDINATOR', 'D11', 'SECURITY_OFFICER', 'S111'],
  ['SECURITY_COORDINATOR', 'D11', 'NEIGHBOURHOOD_OFFICER', 'B1111'],
];
const MAY_NOT: readonly Row[] = [
  ['SECURITY_COORDINATOR', 'D11', 'SECURITY_OFFICER', 'D11'],
  ['SECURITY_COORDINATOR', 'D11', 'SECURITY_COORDINATOR', 'D11'],
  ['SECURITY_COORDINATOR', 'D11', 'SECURITY_COORDINATOR', 'S111'],
  ['SECURITY_COORDINATOR', 'D11', 'ANALYST', 'S111'],
  ['REGIONAL_LEAD', 'R1', 'SECURITY_COORDINATOR', 'R1'],
  ['REGIONAL_LEAD', 'R1', 'OVERSIGHT', 'D11'],
  ['REGIONAL_LEAD', 'R1', 'INTEGRATION', 'D11'],
  ['SECURITY_COORDINATOR', 'D12', 'SECURITY_OFFICER', 'S111'],
];

describe('who creates, fills and ends posts', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    lead = await people.as('NATIONAL_LEAD', 'N');
  });
  afterAll(() => people.close());

  const at = (code: string): string => people.country.territory(code).id;
  const municipalityOf = async (code: string): Promise<string> => {
    const { territory } = await people.visitor.query(
      `query ($code: String) { territory(code: $code) { municipalities { nodes { id } } } }`,
      { code },
    );
    return territory.municipalities.nodes[0].id as string;
  };
  const post = async (role: Role, code: string): Promise<string> =>
    (await lead.mutate(CREATE_POST, { input: { role, territoryId: at(code) } })).createPost.post.id as string;
  const somebody = async (): Promise<string> => {
    const { rows } = await people.database.query<{ id: string }>(
      `INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id`,
    );
    return rows[0]!.id;
  };
  const appointed = async (role: Role, code: string): Promise<string> => {
    const input = { postId: await post(role, code), personId: await somebody() };
    return (await lead.mutate(APPOINT, { input })).appoint.appointment.id as string;
  };

  it.each(MAY)('lets %s at %s create, fill and end %s at %s', async (maker, from, role, code) => {
    const client = await people.as(maker, from);
    const { createPost } = await client.mutate(CREATE_POST, { input: { role, territoryId: at(code) } });
    const input = { postId: createPost.post.id as string, personId: await somebody() };
    const { appoint } = await client.mutate(APPOINT, { input });
    await client.mutate(END, { input: { appointmentId: appoint.appointment.id as string } });
  });

  it.each(MAY_NOT)('refuses %s at %s all three for %s at %s', async (maker, from, role, code) => {
    const client = await people.as(maker, from);
    const created = await client.refusal(CREATE_POST, { input: { role, territoryId: at(code) } });
    expect(['FORBIDDEN', 'INVALID_INPUT']).toContain(created);
    if (created === 'INVALID_INPUT') return;
    // What lies beside may not be known either, so that it answers as if it were not there.
    const known = from === 'D12' ? 'NOT_FOUND' : 'FORBIDDEN';
    const fill = { postId: await post(role, code), personId: await somebody() };
    expect(await client.refusal(APPOINT, { input: fill })).toBe(known);
    const end = { appointmentId: await appointed(role, code) };
    expect(await client.refusal(END, { input: end })).toBe(known);
  });

  it('knows which level each role exists at', async () => {
    for (const [role, code] of [
      ['NATIONAL_LEAD', 'R1'],
      ['REGIONAL_LEAD', 'D11'],
      ['SECURITY_COORDINATOR', 'N'],
      ['SECURITY_OFFICER', 'N'],
    ] as const) {
      expect(await lead.refusal(CREATE_POST, { input: { role, territoryId: at(code) } })).toBe(
        'INVALID_INPUT',
      );
    }
  });

  it('demands authority over all that a councillor’s municipality overlaps', async () => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    const councillorOf = async (code: string) => ({
      input: {
        role: 'SECURITY_MUNICIPAL_COUNCILLOR',
        territoryId: at('D11'),
        municipalityId: await municipalityOf(code),
      },
    });
    expect(await coordinator.refusal(CREATE_POST, await councillorOf('S121'))).toBe('FORBIDDEN');
    await coordinator.mutate(CREATE_POST, await councillorOf('S111'));
    await people.database.query(
      `INSERT INTO municipality_territory (municipality_id, territory_id) VALUES ($1, $2)`,
      [await municipalityOf('S112'), at('B1211')],
    );
    expect(await coordinator.refusal(CREATE_POST, await councillorOf('S112'))).toBe('FORBIDDEN');
    await (await people.as('REGIONAL_LEAD', 'R1')).mutate(CREATE_POST, await councillorOf('S112'));
  });

  it('lets nobody appoint themselves', async () => {
    const input = { postId: await post('SECURITY_OFFICER', 'S111'), personId: lead.personId };
    await people.database.query(
      `INSERT INTO person (id, display_name) VALUES ($1, 'Sample') ON CONFLICT DO NOTHING`,
      [lead.personId],
    );
    expect(await lead.refusal(APPOINT, { input })).toBe('FORBIDDEN');
  });

  it('answers for a post or appointment that the caller may not know as for one that is not there', async () => {
    const hidden = {
      post: await post('SECURITY_OFFICER', 'S211'),
      held: await appointed('SECURITY_OFFICER', 'S211'),
    };
    const personId = await somebody();
    const strangers = [
      people.visitor,
      people.citizen(),
      await people.as('SECURITY_COORDINATOR', 'D11'),
      await people.as('ANALYST', 'N'),
    ];
    for (const stranger of strangers) {
      const answerTo = async (document: string, input: object) => {
        const { data, errors } = await stranger.answer(document, { input, key: randomUUID() });
        return {
          data,
          errors: errors?.map(({ extensions, ...rest }) => ({
            ...rest,
            code: extensions?.code,
            field: extensions?.field,
          })),
        };
      };
      const filled = await answerTo(APPOINT, { postId: hidden.post, personId });
      expect(filled.errors).toHaveLength(1);
      expect(filled).toEqual(await answerTo(APPOINT, { postId: randomUUID(), personId }));
      const ended = await answerTo(END, { appointmentId: hidden.held });
      expect(ended.errors).toHaveLength(1);
      expect(ended).toEqual(await answerTo(END, { appointmentId: randomUUID() }));
    }
  });
});
