import { randomUUID } from 'node:crypto';
import {
  appointmentEnded,
  briefingScheduled,
  handoverBriefingRequested,
  handoverCaseloadMoved,
  handoverClosed,
  handoverNoticeRequested,
  handoverOpened,
} from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { AppointmentService } from '../src/appointment/appointment.service.js';
import { HandoverRoundsService } from '../src/handover/handover-rounds.service.js';
import * as ask from './handover-documents.js';
import { PeopleOfHandovers } from './people-of-handovers.js';
import { inCommands, startPeople } from './start-people.js';
import { CountryExport } from '../src/export/country-export.service.js';

const { inDays } = ask;

describe('handovers', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;
  let the: PeopleOfHandovers;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    the = new PeopleOfHandovers(people, coordinator);
  });
  afterAll(() => people.close());

  const round = (): Promise<void> => people.app.get(HandoverRoundsService, { strict: false }).run();
  const runOut = (): Promise<void> =>
    people.app.get(AppointmentService, { strict: false }).tellOfThoseRunOut();

  const ofPost = async (postId: string) => {
    const { rows } = await people.database.query<{ id: string; cause: string; successor: string | null }>(
      `SELECT id, cause, successor_id AS successor FROM handover WHERE post_id = $1`,
      [postId],
    );
    return rows;
  };

  it('open when somebody is said to leave, once, and are told with ids alone', async () => {
    const { appointmentId, postId, holder } = await the.heldPost();
    const id = await the.planned(appointmentId, inDays(20));
    expect(await the.planned(appointmentId, inDays(25))).toBe(id);
    await round();
    expect(await people.messages.written(handoverOpened, id)).toEqual([
      {
        subject: id,
        postId,
        leavingAppointmentId: appointmentId,
        leavingPersonId: holder.id,
        cause: 'APPOINTMENT_ENDS',
      },
    ]);
    expect(await people.messages.written(appointmentEnded, appointmentId)).toEqual([]);
  });

  it('open by themselves near an end that somebody gave before, at once where somebody is gone, and once', async () => {
    const [near, far, gone] = [await the.post(), await the.post(), await the.heldPost()];
    for (const [postId, days] of [
      [near, 29],
      [far, 31],
    ] as const)
      await coordinator.mutate(ask.APPOINT, {
        input: { postId, personId: (await the.person()).id, from: inDays(-1), until: inDays(days) },
      });
    await coordinator.mutate(ask.END, { input: { appointmentId: gone.appointmentId } });
    await Promise.all([round(), round()]);
    await round();
    expect([
      (await ofPost(near)).length,
      (await ofPost(far)).length,
      (await ofPost(gone.postId)).length,
    ]).toEqual([1, 0, 1]);
  });

  it('open near the longest stay that the country lays down, and not of roles without', async () => {
    const nation = await people.as('NATIONAL_LEAD', 'N');
    const [long, short, other] = [
      await the.heldPost(1980, 'LIAISON_OFFICER'),
      await the.heldPost(1960, 'LIAISON_OFFICER'),
      await the.heldPost(5000),
    ];
    const { configureRoleTerms } = await nation.mutate(ask.CONFIGURE, {
      input: { role: 'LIAISON_OFFICER', longestStayDays: 2000, shortestStayDays: 700 },
    });
    expect(configureRoleTerms.terms).toEqual({
      handoverDays: 30,
      shortestStayDays: 700,
      longestStayDays: 2000,
    });
    await round();
    expect(await ofPost(long.postId)).toMatchObject([{ cause: 'ROTATION' }]);
    expect([await ofPost(short.postId), await ofPost(other.postId)]).toEqual([[], []]);
    const id = (await ofPost(long.postId))[0]!.id;
    expect(
      await coordinator.refusal(ask.SUCCEED, {
        input: { handoverId: id, personId: (await the.person()).id },
      }),
    ).toBe('TRANSITION_NOT_ALLOWED');
    for (const input of [{ longestStayDays: 600 }, { handoverDays: null }, { shortestStayDays: 0 }])
      expect(await nation.refusal(ask.CONFIGURE, { input: { role: 'LIAISON_OFFICER', ...input } })).toBe(
        'INVALID_INPUT',
      );
  });

  it('ask why, where somebody leaves before the shortest stay is over', async () => {
    const nation = await people.as('NATIONAL_LEAD', 'N');
    await nation.mutate(ask.CONFIGURE, { input: { role: 'SUPPORT_OFFICER', shortestStayDays: 365 } });
    const { appointmentId } = await the.heldPost(100, 'SUPPORT_OFFICER');
    const input = { appointmentId, endsAt: inDays(20) };
    expect(await coordinator.refusal(ask.PLAN_LEAVING, { input })).toBe('INVALID_INPUT');
    const data = await coordinator.mutate(ask.PLAN_LEAVING, {
      input: { ...input, earlyReason: 'Moves away' },
    });
    expect(data.planLeaving.handover.status).toBe('OPEN');
  });

  it('let a successor begin before the other leaves, and nobody else', async () => {
    const { postId, handoverId, appointmentId, successor } = await the.overlapping();
    const third = { postId, personId: (await the.person()).id };
    for (const from of [inDays(0), inDays(10), inDays(30)])
      expect(await coordinator.refusal(ask.APPOINT, { input: { ...third, from } })).toBe('CONFLICT');
    expect(await coordinator.refusal(ask.SUCCEED, { input: { handoverId, personId: third.personId } })).toBe(
      'CONFLICT',
    );
    const { handover } = await coordinator.query(
      `query ($id: ID!) { handover(id: $id) { post { isVacant appointment { id } } } }`,
      { id: handoverId },
    );
    expect(handover.post).toEqual({ isVacant: false, appointment: { id: appointmentId } });
    expect((await successor.client.query(`{ me { appointments { post { id } } } }`)).me.appointments).toEqual(
      [{ post: { id: postId } }],
    );
  });

  it('leave no gap where the other leaves sooner than was planned, and one holder in the export', async () => {
    const { postId, appointmentId } = await the.overlapping();
    const text = await inCommands(
      people,
      async (commands) => (await commands.get(CountryExport).write()).text,
    );
    expect(text).toContain(postId);
    await coordinator.mutate(ask.END, { input: { appointmentId } });
    const third = { postId, personId: (await the.person()).id, from: inDays(1), until: inDays(2) };
    expect(await coordinator.refusal(ask.APPOINT, { input: third })).toBe('CONFLICT');
  });

  it('count a post that two hold for a time as one that is filled', async () => {
    const { postId, appointmentId } = await the.overlapping();
    const counted = async () => {
      const { rows } = await people.database.query<{ beginning: boolean; ending: boolean }>(
        `SELECT beginning_counted AS beginning, ending_counted AS ending FROM appointment WHERE post_id = $1 ORDER BY starts_at`,
        [postId],
      );
      return rows;
    };
    expect(await counted()).toEqual([
      { beginning: true, ending: false },
      { beginning: false, ending: false },
    ]);
    await coordinator.mutate(ask.END, { input: { appointmentId } });
    expect(await counted()).toEqual([
      { beginning: true, ending: true },
      { beginning: true, ending: false },
    ]);
  });

  it('show the two officers each other, and stand in their work and in that of whoever coordinates', async () => {
    const { handoverId, holder, successor } = await the.overlapping();
    for (const client of [holder.client, successor.client, coordinator]) {
      const { handovers } = (await client.query(ask.HANDOVERS_OF_ME)).me.work;
      const found = handovers.find(({ id }: { id: string }) => id === handoverId);
      expect(found.leaving.person.displayName).toMatch(/^Sample/);
      expect(found.successor.person.displayName).toMatch(/^Sample/);
    }
    const stranger = await people.as('SECURITY_OFFICER', 'S111');
    expect((await stranger.query(ask.HANDOVERS_OF_ME)).me.work.handovers).toEqual([]);
    expect(await stranger.refusal(ask.BY_ID, { id: handoverId })).toBe('NOT_FOUND');
  });

  it('keep a plan, a walk with its route, protected hours and a checklist', async () => {
    const { handoverId, holder, successor } = await the.overlapping();
    const walkAt = inDays(5);
    await holder.client.mutate(ask.PLAN, {
      input: {
        handoverId,
        protectedHours: 16,
        walkAt,
        walkRoute: { language: 'de', text: 'Bahnhof, Park, Schule' },
      },
    });
    await successor.client.mutate(ask.PLAN, { input: { handoverId, caseloadMovesAt: inDays(7) } });
    await successor.client.mutate(ask.changed('markHandoverStep', 'MarkHandoverStepInput'), {
      input: { handoverId, step: 'WALK' },
    });
    const { handover } = await coordinator.query(ask.BY_ID, { id: handoverId });
    expect(handover).toMatchObject({
      protectedHours: 16,
      walk: { startsAt: walkAt, route: { language: 'de', text: 'Bahnhof, Park, Schule' } },
    });
    expect(handover.checklist).toHaveLength(6);
    expect(handover.checklist.filter(({ doneAt }: { doneAt: unknown }) => doneAt !== null)).toMatchObject([
      { step: 'WALK', doneBy: { id: successor.id } },
    ]);
    for (const protectedHours of [0, 401])
      expect(await holder.client.refusal(ask.PLAN, { input: { handoverId, protectedHours } })).toBe(
        'INVALID_INPUT',
      );
  });

  it('ask for the briefing and for a notice by messages that name nobody but by id', async () => {
    const { handoverId, postId, holder, successor, appointmentId } = await the.overlapping();
    const startsAt = inDays(3);
    await holder.client.mutate(ask.BRIEFING, { input: { handoverId, startsAt } });
    expect(await people.messages.written(handoverBriefingRequested, handoverId)).toMatchObject([
      {
        postId,
        leavingAppointmentId: appointmentId,
        leavingPersonId: holder.id,
        successorPersonId: successor.id,
        startsAt,
      },
    ]);
    const isScheduled = async (): Promise<boolean> =>
      (
        await holder.client.query(`query ($id: ID!) { handover(id: $id) { isBriefingScheduled } }`, {
          id: handoverId,
        })
      ).handover.isBriefingScheduled;
    expect(await isScheduled()).toBe(false);
    const scheduled = await people.messages.deliver(briefingScheduled, {
      subject: randomUUID(),
      data: { handoverId, startsAt },
    });
    await people.messages.redeliver(scheduled);
    expect(await isScheduled()).toBe(true);
    await successor.client.mutate(ask.NOTICE, { input: { handoverId } });
    expect(await successor.client.refusal(ask.NOTICE, { input: { handoverId } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    expect(await people.messages.written(handoverNoticeRequested, handoverId)).toMatchObject([
      { postId, role: 'SECURITY_OFFICER' },
    ]);
  });

  it('tell once, at the stated hour and not before, that the caseload has moved', async () => {
    const { handoverId, holder, successor, appointmentId } = await the.overlapping();
    await round();
    expect(await people.messages.written(handoverCaseloadMoved, handoverId)).toEqual([]);
    await holder.client.mutate(ask.PLAN, { input: { handoverId, caseloadMovesAt: inDays(-1) } });
    await Promise.all([round(), round()]);
    await round();
    expect(await people.messages.written(handoverCaseloadMoved, handoverId)).toMatchObject([
      { leavingAppointmentId: appointmentId, leavingPersonId: holder.id, successorPersonId: successor.id },
    ]);
    expect(await holder.client.refusal(ask.PLAN, { input: { handoverId, caseloadMovesAt: inDays(9) } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('close when both have confirmed, each for themselves', async () => {
    const { handoverId, holder, successor } = await the.overlapping();
    expect(await coordinator.refusal(ask.CONFIRM, { input: { handoverId } })).toBe('FORBIDDEN');
    const first = await holder.client.mutate(ask.CONFIRM, { input: { handoverId } });
    expect(first.confirmHandover.handover).toMatchObject({ status: 'OPEN', closedAt: null });
    const second = await successor.client.mutate(ask.CONFIRM, { input: { handoverId } });
    expect(second.confirmHandover.handover).toMatchObject({ status: 'CLOSED', closedAt: expect.any(String) });
    expect(await people.messages.written(handoverClosed, handoverId)).toHaveLength(1);
    expect(await successor.client.refusal(ask.CONFIRM, { input: { handoverId } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('wait for a late successor, for whom the coordinator fills in', async () => {
    const { postId, handoverId, appointmentId } = await the.open();
    await people.database.query(
      `UPDATE appointment SET ends_at = now() - interval '1 minute' WHERE id = $1`,
      [appointmentId],
    );
    await runOut();
    await round();
    expect(await people.messages.written(handoverCaseloadMoved, handoverId)).toEqual([]);
    expect(await coordinator.refusal(ask.CONFIRM, { input: { handoverId } })).toBe('TRANSITION_NOT_ALLOWED');
    const late = await the.person();
    await coordinator.mutate(ask.APPOINT, { input: { postId, personId: late.id } });
    await the.known(late.client);
    await round();
    expect(await people.messages.written(handoverCaseloadMoved, handoverId)).toMatchObject([
      { successorPersonId: late.id },
    ]);
    await late.client.mutate(ask.CONFIRM, { input: { handoverId } });
    const { confirmHandover } = await coordinator.mutate(ask.CONFIRM, { input: { handoverId } });
    expect(confirmHandover.handover.status).toBe('CLOSED');
  });

  it('are closed at once to somebody who is removed', async () => {
    const { handoverId, holder, appointmentId } = await the.overlapping();
    await holder.client.query(ask.BY_ID, { id: handoverId });
    await coordinator.mutate(ask.END, { input: { appointmentId, revoked: true } });
    expect(await holder.client.refusal(ask.BY_ID, { id: handoverId })).toBe('NOT_FOUND');
  });

  it('let one who has left read on until the handover is closed', async () => {
    const { handoverId, holder, successor, appointmentId } = await the.overlapping();
    await coordinator.mutate(ask.END, { input: { appointmentId } });
    expect((await holder.client.query(ask.BY_ID, { id: handoverId })).handover.id).toBe(handoverId);
    await holder.client.mutate(ask.CONFIRM, { input: { handoverId } });
    await successor.client.mutate(ask.CONFIRM, { input: { handoverId } });
    expect(await holder.client.refusal(ask.BY_ID, { id: handoverId })).toBe('NOT_FOUND');
    expect((await successor.client.query(ask.BY_ID, { id: handoverId })).handover.status).toBe('CLOSED');
  });
});
