import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSubgraph, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { AppModule } from '../src/app.module.js';
import { meetingsDatabase } from '../src/data-source.js';
import type { MeetingsEnvironment } from '../src/environment.js';

/** Rounds that no test waits for: tests run what is due themselves, at the time they choose. */
const SELDOM = 600_000;

/** The meetings service on real parts, in a country of its own. */
export function startMeetings(levels?: readonly string[]): Promise<SubgraphUnderTest> {
  return startSubgraph({
    service: 'meetings',
    appModule: (environment) => AppModule.forEnvironment(environment as MeetingsEnvironment),
    database: meetingsDatabase,
    environment: {
      MEDIA_FOLDER: mkdtempSync(join(tmpdir(), 'vicinia-minutes-')),
      MAX_VIDEO_BYTES: 100_000_000,
      ROUND_MILLISECONDS: SELDOM,
    },
    ...(levels && { levels }),
  });
}

const FOUND = `mutation ($input: FoundPanelInput!, $key: String!) {
  foundPanel(input: $input, idempotencyKey: $key) { panel { id name members { id person { id } capacity byAppointment } } }
}`;

const ADD_MEMBER = `mutation ($input: AddPanelMemberInput!, $key: String!) {
  addPanelMember(input: $input, idempotencyKey: $key) { membership { id panel { members { person { id } capacity byAppointment } } } }
}`;

const SCHEDULE = `mutation ($input: ScheduleMeetingInput!, $key: String!) {
  scheduleMeeting(input: $input, idempotencyKey: $key) { meeting { id startsAt status } }
}`;

const ADD_ITEM = `mutation ($input: AddAgendaItemInput!, $key: String!) {
  addAgendaItem(input: $input, idempotencyKey: $key) { meeting { agenda { id position text issue { id } } } }
}`;

export const documents = { FOUND, ADD_MEMBER, SCHEDULE, ADD_ITEM };

/** A day so many days from now. */
export function inDays(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000);
}

/** Founds a panel at a territory. @returns its id */
export async function foundPanel(
  service: SubgraphUnderTest,
  founder: TestClient,
  territoryCode: string,
  extra: Record<string, unknown> = {},
): Promise<string> {
  const input = {
    kind: 'SECURITY_FORUM',
    name: `Forum ${randomUUID().slice(0, 8)}`,
    territoryId: service.country.territory(territoryCode).id,
    charter: 'We meet and agree.',
    ...extra,
  };
  return (await founder.mutate(FOUND, { input })).foundPanel.panel.id as string;
}

/** Gives a person a seat in one's own right. @returns id of the seat */
export async function addMember(
  runner: TestClient,
  panelId: string,
  personId: string,
  capacity: 'MEMBER' | 'CHAIR' | 'SECRETARY' = 'MEMBER',
  appointmentId?: string,
): Promise<string> {
  const input = { panelId, personId, capacity, appointmentId };
  return (await runner.mutate(ADD_MEMBER, { input })).addPanelMember.membership.id as string;
}

/** Schedules a meeting. @returns its id */
export async function scheduleMeeting(
  runner: TestClient,
  panelId: string,
  startsAt: Date,
  isOpen = false,
): Promise<string> {
  const input = { panelId, startsAt, place: 'Town hall', isOpen };
  return (await runner.mutate(SCHEDULE, { input })).scheduleMeeting.meeting.id as string;
}

/** Puts a text on an agenda. @returns id of the point */
export async function addAgendaText(runner: TestClient, meetingId: string, text: string): Promise<string> {
  const answer = await runner.mutate(ADD_ITEM, { input: { meetingId, text } });
  const agenda = answer.addAgendaItem.meeting.agenda as { id: string }[];
  return agenda.at(-1)!.id;
}
