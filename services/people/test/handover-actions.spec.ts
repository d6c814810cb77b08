import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import * as ask from './handover-documents.js';
import { PeopleOfHandovers } from './people-of-handovers.js';
import { startPeople } from './start-people.js';

const ACTIONS = `query ($id: ID!) { handover(id: $id) { viewerActions { action allowed reason } } }`;

describe('what somebody may do with a handover now', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;
  let the: PeopleOfHandovers;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    the = new PeopleOfHandovers(people, coordinator);
  });
  afterAll(() => people.close());

  const reasons = async (client: TestClient, id: string) => {
    const actions: { action: string; allowed: boolean; reason: string | null }[] = (
      await client.query(ACTIONS, { id })
    ).handover.viewerActions;
    return Object.fromEntries(actions.map(({ action, reason }) => [action, reason]));
  };

  it('waits for a successor, whom the coordinator appoints', async () => {
    const { handoverId, holder } = await the.open();
    const waiting = {
      planHandover: null,
      markHandoverStep: null,
      requestBriefing: 'TRANSITION_NOT_ALLOWED',
      requestHandoverNotice: 'TRANSITION_NOT_ALLOWED',
      confirmHandover: 'TRANSITION_NOT_ALLOWED',
    };
    expect(await reasons(coordinator, handoverId)).toEqual({ appointSuccessor: null, ...waiting });
    expect(await reasons(holder.client, handoverId)).toEqual({ appointSuccessor: 'FORBIDDEN', ...waiting });
  });

  it('is for the two to confirm, once there is a successor, and asks for one notice', async () => {
    const { handoverId, holder, successor } = await the.overlapping();
    expect(await reasons(successor.client, handoverId)).toMatchObject({
      appointSuccessor: 'FORBIDDEN',
      requestBriefing: null,
      requestHandoverNotice: null,
      confirmHandover: null,
    });
    expect(await reasons(coordinator, handoverId)).toMatchObject({
      appointSuccessor: 'CONFLICT',
      confirmHandover: 'FORBIDDEN',
    });
    await successor.client.mutate(ask.NOTICE, { input: { handoverId } });
    expect(await reasons(holder.client, handoverId)).toMatchObject({
      requestHandoverNotice: 'TRANSITION_NOT_ALLOWED',
    });
    expect(await holder.client.refusal(ask.NOTICE, { input: { handoverId } })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is nothing any more once it is closed', async () => {
    const { handoverId, holder, successor } = await the.overlapping();
    for (const client of [holder.client, successor.client])
      await client.mutate(ask.CONFIRM, { input: { handoverId } });
    const codes = Object.values(await reasons(successor.client, handoverId));
    expect(new Set(codes)).toEqual(new Set(['FORBIDDEN', 'TRANSITION_NOT_ALLOWED']));
  });
});
