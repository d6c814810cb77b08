import { randomUUID } from 'node:crypto';
import { appointmentEnded, panelParticipantsStated } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { addMember, foundPanel, startMeetings } from './meetings-service.js';

const END = `mutation ($input: EndMembershipInput!, $key: String!) {
  endMembership(input: $input, idempotencyKey: $key) { membership { until } } }`;
const MEMBERS = `query ($id: ID!) { panel(id: $id) { members { id person { id } } } }`;

describe('who takes part in a panel', () => {
  let service: SubgraphUnderTest;
  let founder: TestClient & { readonly personId: string };
  let panelId: string;

  beforeAll(async () => {
    service = await startMeetings();
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    founder = await service.as('SECURITY_OFFICER', 'S111');
    panelId = await foundPanel(service, founder, 'S111');
  });

  /** Persons in each message about the panel. */
  async function told(): Promise<string[][]> {
    const messages = await service.messages.written(panelParticipantsStated, panelId);
    return messages.map(({ participants }) => participants.map(({ personId }) => personId).sort());
  }

  it('is told whenever somebody joins or leaves', async () => {
    const guest = randomUUID();
    await addMember(founder, panelId, guest);
    const { panel } = await founder.query(MEMBERS, { id: panelId });
    const seat = panel.members.find(({ person }: { person: { id: string } }) => person.id === guest);

    await founder.mutate(END, { input: { membershipId: seat.id } });

    expect(await told()).toEqual([[founder.personId], [founder.personId, guest].sort(), [founder.personId]]);
  });

  it('is told once after a removal from office, however often that is heard', async () => {
    const partner = randomUUID();
    const appointmentId = await service.grants.appoint(partner, 'SECURITY_PARTNER', { territory: 'S111' });
    await addMember(founder, panelId, partner);
    const message = await service.messages.deliver(appointmentEnded, {
      subject: appointmentId,
      data: {
        personId: partner,
        postId: randomUUID(),
        role: 'SECURITY_PARTNER',
        municipalityId: null,
        until: new Date().toISOString(),
        removed: false,
      },
    });
    await service.messages.redeliver(message);

    expect(await told()).toEqual([
      [founder.personId],
      [founder.personId, partner].sort(),
      [founder.personId],
    ]);
  });

  it('is told in the order of the changes when two members leave at once', async () => {
    const guests: string[] = [randomUUID(), randomUUID()];
    for (const guest of guests) await addMember(founder, panelId, guest);
    const { panel } = await founder.query(MEMBERS, { id: panelId });
    const seats = (panel.members as { id: string; person: { id: string } }[]).filter(({ person }) =>
      guests.includes(person.id),
    );

    await Promise.all(seats.map(({ id }) => founder.mutate(END, { input: { membershipId: id } })));

    expect((await told()).at(-1)).toEqual([founder.personId]);
  });
});
