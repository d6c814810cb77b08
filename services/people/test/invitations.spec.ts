import { randomUUID } from 'node:crypto';
import { concernParticipantsStated, grantsStated } from '@vicinia/events';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { ACCEPT, holderAt, INVITE, invitedAt, postFor, WITHDRAW } from './invitation-documents.js';
import { startPeople } from './start-people.js';

const OF_POSTS = `query ($code: String) { territory(code: $code) { posts(first: 100) { nodes { appointment {
  id hasAccount invitation { id state } } } } } }`;
const LIST = `query ($code: String, $states: [InvitationState!], $first: Int, $after: String) { territory(code: $code) {
  invitations(states: $states, first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
const CONFIGURE = `mutation ($input: ConfigureRoleTermsInput!, $key: String!) {
  configureRoleTerms(input: $input, idempotencyKey: $key) { terms { role invitationDays } } }`;

describe('invitations', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });
  afterAll(() => people.close());

  const invite = async (appointmentId: string, client = coordinator) =>
    (await client.mutate(INVITE, { input: { appointmentId } })).inviteHolder;
  const refusedKey = async (client: TestClient, secret: string): Promise<unknown[]> => {
    const { errors } = await client.answer(ACCEPT, { input: { secret }, key: randomUUID() });
    const extensions = errors?.[0]?.extensions as { code?: string; key?: string } | undefined;
    return [extensions?.code, extensions?.key ?? extensions?.code];
  };
  const appointmentIn = async (client: TestClient, appointmentId: string) => {
    const { territory } = await client.query(OF_POSTS, { code: 'S111' });
    return territory.posts.nodes
      .map(({ appointment }: { appointment: { id: string } | null }) => appointment)
      .find((appointment: { id: string } | null) => appointment?.id === appointmentId);
  };

  it('bind an account by a secret that is told once and kept nowhere', async () => {
    const { appointmentId, personId } = await holderAt(people);
    const key = randomUUID();
    const input = { appointmentId };
    const { secret, invitation } = (await coordinator.query(INVITE, { input, key })).inviteHolder;
    expect(secret).toMatch(/^[\w-]{22}$/);
    expect(invitation).toMatchObject({
      state: 'OPEN',
      acceptedAt: null,
      invitedBy: { id: coordinator.personId },
      appointment: { id: appointmentId },
      viewerActions: [{ action: 'withdrawInvitation', allowed: true, reason: null }],
    });
    const days =
      (new Date(invitation.expiresAt).getTime() - new Date(invitation.invitedAt).getTime()) / 86_400_000;
    expect(days).toBe(14);
    const again = (await coordinator.query(INVITE, { input, key })).inviteHolder;
    expect([again.invitation.id, again.secret]).toEqual([invitation.id, null]);
    const { rows } = await people.database.query<{ kept: string }>(
      `SELECT invitation::text || coalesce((SELECT string_agg(idempotency_key::text, '') FROM idempotency_key), '')
         || coalesce((SELECT string_agg(outbox::text, '') FROM outbox), '') AS kept FROM invitation`,
    );
    expect(rows.some(({ kept }) => kept.includes(secret as string))).toBe(false);

    const citizen = people.citizen();
    expect(await appointmentIn(coordinator, appointmentId)).toEqual({
      id: appointmentId,
      hasAccount: false,
      invitation: { id: invitation.id, state: 'OPEN' },
    });
    const accepting = { input: { secret }, key: randomUUID() };
    expect((await citizen.query(ACCEPT, accepting)).acceptInvitation.person.id).toBe(personId);
    expect((await citizen.query(ACCEPT, accepting)).acceptInvitation.person.id).toBe(personId);
    const [told] = await people.messages.written(grantsStated, personId);
    expect([told!.identities.length, told!.grants.map(({ grantId }) => grantId)]).toEqual([
      1,
      [appointmentId],
    ]);
    await until('the account to be the person', async () => {
      return (await citizen.query(`{ me { id } }`)).me.id === personId;
    });
    expect((await citizen.query(`{ me { displayName appointments { id } } }`)).me).toEqual({
      displayName: 'Sample Holder',
      appointments: [{ id: appointmentId }],
    });
    expect(await appointmentIn(coordinator, appointmentId)).toMatchObject({
      hasAccount: true,
      invitation: { state: 'ACCEPTED' },
    });
    expect(await refusedKey(people.citizen(), secret as string)).toEqual([
      'TRANSITION_NOT_ALLOWED',
      'TRANSITION_NOT_ALLOWED.INVITATION_USED',
    ]);
    expect(await coordinator.refusal(INVITE, { input })).toBe('ALREADY_EXISTS');
  });

  it('end when they are taken back, replaced, not used in time, or when the post is left', async () => {
    const { appointmentId, invitationId, secret } = await invitedAt(people);
    const withdrawn = (await coordinator.mutate(WITHDRAW, { input: { invitationId } })).withdrawInvitation;
    expect(withdrawn.invitation).toMatchObject({
      state: 'WITHDRAWN',
      viewerActions: [{ allowed: false, reason: 'TRANSITION_NOT_ALLOWED' }],
    });
    expect(await coordinator.refusal(WITHDRAW, { input: { invitationId } })).toBe('TRANSITION_NOT_ALLOWED');
    expect(await refusedKey(people.citizen(), secret)).toEqual([
      'TRANSITION_NOT_ALLOWED',
      'TRANSITION_NOT_ALLOWED.INVITATION_WITHDRAWN',
    ]);

    const [first, second] = [await invite(appointmentId), await invite(appointmentId)];
    expect((await refusedKey(people.citizen(), first.secret as string))[0]).toBe('TRANSITION_NOT_ALLOWED');
    await people.database.query(`UPDATE invitation SET expires_at = now() WHERE id = $1`, [
      second.invitation.id,
    ]);
    expect((await refusedKey(people.citizen(), second.secret as string))[0]).toBe('DEADLINE_PASSED');

    const third = await invite(appointmentId);
    await people.database.query(`UPDATE appointment SET ends_at = now() WHERE id = $1`, [appointmentId]);
    expect((await refusedKey(people.citizen(), third.secret as string))[0]).toBe('DEADLINE_PASSED');
    expect(await coordinator.refusal(INVITE, { input: { appointmentId } })).toBe('TRANSITION_NOT_ALLOWED');
    expect((await refusedKey(people.citizen(), 'x'.repeat(22)))[0]).toBe('NOT_FOUND');
    expect((await refusedKey(people.visitor, third.secret as string))[0]).toBe('UNAUTHENTICATED');
  });

  it('leave an account that is a person already what it is', async () => {
    const { secret } = await invitedAt(people);
    const registered = people.citizen();
    await registered.mutate(
      `mutation ($key: String!) { registerMe(input: { displayName: "Sample" }, idempotencyKey: $key) { person { id } } }`,
    );
    const reporter = people.citizen();
    await people.messages.deliver(concernParticipantsStated, {
      subject: randomUUID(),
      territoryId: people.country.territory('B1111').id,
      data: { participants: [{ personId: reporter.personId!, capacity: 'REPORTER', appointmentId: null }] },
    });
    for (const client of [registered, reporter])
      expect(await refusedKey(client, secret)).toEqual([
        'ALREADY_EXISTS',
        'ALREADY_EXISTS.ACCOUNT_IS_PERSON',
      ]);
    expect((await reporter.query(`{ me { id } }`)).me.id).toBe(reporter.personId);
    expect(await refusedKey(people.citizen(), secret)).toEqual([undefined, undefined]);
  });

  it('are of whoever answers for all posts of the person, then and when they are accepted', async () => {
    const { appointmentId, personId } = await holderAt(people);
    const { secret } = await invite(appointmentId);
    await postFor(people, personId, 'R1', 'REGIONAL_LEAD');
    expect((await refusedKey(people.citizen(), secret as string))[0]).toBe('CONFLICT');
    expect(await coordinator.refusal(INVITE, { input: { appointmentId } })).toBe('FORBIDDEN');
    const anew = await invite(appointmentId, await people.as('NATIONAL_LEAD', 'N'));
    expect(await refusedKey(people.citizen(), anew.secret as string)).toEqual([undefined, undefined]);
  });

  it('are accepted once, whoever comes first', async () => {
    const { secret, personId } = await invitedAt(people);
    const codes = await Promise.all(
      [people.citizen(), people.citizen(), people.citizen()].map(
        async (client) => (await refusedKey(client, secret))[0] ?? 'accepted',
      ),
    );
    expect(codes.sort()).toEqual(['TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED', 'accepted']);
    const { rows } = await people.database.query(`SELECT FROM account WHERE person_id = $1`, [personId]);
    expect(rows).toHaveLength(1);
  });

  it('can be used for the days that the country lays down for the role', async () => {
    const lead = await people.as('NATIONAL_LEAD', 'N');
    const { configureRoleTerms } = await lead.mutate(CONFIGURE, {
      input: { role: 'MEDIATOR', invitationDays: 3 },
    });
    expect(configureRoleTerms.terms).toEqual({ role: 'MEDIATOR', invitationDays: 3 });
    expect(await lead.refusal(CONFIGURE, { input: { role: 'MEDIATOR', invitationDays: 91 } })).toBe(
      'INVALID_INPUT',
    );
    const { appointmentId } = await holderAt(people, 'S111', 'MEDIATOR');
    const { invitation } = await invite(appointmentId);
    const days =
      (new Date(invitation.expiresAt).getTime() - new Date(invitation.invitedAt).getTime()) / 86_400_000;
    expect(days).toBe(3);
  });

  it('are listed where the post is and above, by their state, page by page', async () => {
    const regional = await people.as('REGIONAL_LEAD', 'R2');
    const [old, recent] = [await invitedAt(people, 'S211'), await invitedAt(people, 'S211')];
    await regional.mutate(WITHDRAW, { input: { invitationId: old.invitationId } });
    const list = async (given: object) =>
      (await regional.query(LIST, { code: 'D21', ...given })).territory.invitations;
    const page = await list({ first: 1 });
    expect([page.totalCount, page.nodes, page.pageInfo.hasNextPage]).toEqual([
      2,
      [{ id: recent.invitationId }],
      true,
    ]);
    expect((await list({ first: 1, after: page.pageInfo.endCursor })).nodes).toEqual([
      { id: old.invitationId },
    ]);
    expect((await list({ states: ['OPEN'] })).nodes).toEqual([{ id: recent.invitationId }]);
    expect((await list({ states: ['ACCEPTED', 'EXPIRED'] })).totalCount).toBe(0);
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    const { appointmentId } = await invitedAt(people, 'S111');
    expect(await appointmentIn(officer, appointmentId)).toEqual({
      id: appointmentId,
      hasAccount: null,
      invitation: null,
    });
  });
});
