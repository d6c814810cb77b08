import { randomUUID } from 'node:crypto';
import {
  concernParticipantsStated,
  issueParticipantsStated,
  panelParticipantsStated,
  type ParticipantsStated,
} from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

const REGISTER_ME = `mutation ($name: String!, $key: String!) {
  registerMe(input: { displayName: $name }, idempotencyKey: $key) { person { id } }
}`;
const PERSON = `query ($id: ID!) { person(id: $id) { displayName } }`;

type Capacity = 'REPORTER' | 'STAKEHOLDER' | 'MEMBER';

describe('names in common work', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  async function registered(name: string): Promise<{ client: TestClient; id: string }> {
    const client = people.citizen();
    const { registerMe } = await client.mutate(REGISTER_ME, { name });
    return { client, id: registerMe.person.id };
  }

  async function nameFor(client: TestClient, id: string): Promise<string | null> {
    const { person } = await client.query(PERSON, { id });
    return person?.displayName ?? null;
  }

  function state(
    definition: ParticipantsStated,
    subject: string,
    participants: readonly { personId: string; capacity: Capacity; appointmentId?: string }[],
  ) {
    return people.messages.deliver(definition, {
      subject,
      territoryId: people.country.territory('S111').id,
      data: { participants: participants.map((each) => ({ appointmentId: null, ...each })) },
    });
  }

  it('tells an officer of the station who reported a concern, and nobody beside it', async () => {
    const { client, id } = await registered('Sample Reporter');
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    const nextStation = await people.as('SECURITY_OFFICER', 'S112');
    const support = await people.as('SUPPORT_OFFICER', 'S111');
    expect(await nameFor(officer, id)).toBeNull();

    await state(concernParticipantsStated, randomUUID(), [{ personId: id, capacity: 'REPORTER' }]);

    expect(await nameFor(officer, id)).toBe('Sample Reporter');
    expect(await nameFor(nextStation, id)).toBeNull();
    expect(await nameFor(support, id)).toBeNull();
    expect(await nameFor(people.visitor, id)).toBeNull();
    expect(await nameFor(client, id)).toBe('Sample Reporter');
  });

  it('records for the reporter that the officer read the name', async () => {
    const { client, id } = await registered('Sample Reporter');
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    await state(concernParticipantsStated, randomUUID(), [{ personId: id, capacity: 'REPORTER' }]);
    await nameFor(officer, id);

    const { me } = await client.query(`{ me { nameReads(first: 10) { nodes { readAt } } } }`);

    expect(me.nameReads.nodes).toHaveLength(1);
  });

  it('lets stakeholders of an issue know each other, but not who reported it', async () => {
    const [one, other, reporter] = await Promise.all(['One', 'Other', 'Reporter'].map(registered));
    const outsider = people.citizen();
    await state(issueParticipantsStated, randomUUID(), [
      { personId: one?.id ?? '', capacity: 'STAKEHOLDER' },
      { personId: other?.id ?? '', capacity: 'STAKEHOLDER' },
      { personId: reporter?.id ?? '', capacity: 'REPORTER' },
    ]);

    expect(await nameFor(one?.client ?? outsider, other?.id ?? '')).toBe('Other');
    expect(await nameFor(one?.client ?? outsider, reporter?.id ?? '')).toBeNull();
    expect(await nameFor(reporter?.client ?? outsider, one?.id ?? '')).toBeNull();
    expect(await nameFor(outsider, one?.id ?? '')).toBeNull();
  });

  it('closes a name once nobody takes part any more, however often and in whatever order the news arrives', async () => {
    const { id } = await registered('Sample Guest');
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    const panelId = randomUUID();
    const joined = await state(panelParticipantsStated, panelId, [{ personId: id, capacity: 'MEMBER' }]);
    expect(await nameFor(officer, id)).toBe('Sample Guest');

    await state(panelParticipantsStated, panelId, []);
    await people.messages.redeliver(joined);

    expect(await nameFor(officer, id)).toBeNull();
  });

  it('shows nothing to somebody who takes part by an office that does not hold', async () => {
    const [guest, former] = await Promise.all(['Guest', 'Former'].map(registered));
    await state(panelParticipantsStated, randomUUID(), [
      { personId: guest?.id ?? '', capacity: 'MEMBER' },
      { personId: former?.id ?? '', capacity: 'MEMBER', appointmentId: randomUUID() },
    ]);

    expect(await nameFor(former?.client ?? people.visitor, guest?.id ?? '')).toBeNull();
    expect(await nameFor(guest?.client ?? people.visitor, former?.id ?? '')).toBe('Former');
  });
});
