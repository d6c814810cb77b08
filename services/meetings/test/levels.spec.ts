import { randomUUID } from 'node:crypto';
import { issueAgendaRequested } from '@vicinia/events';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

const AGENDA = `query ($id: ID!) { meeting(id: $id) { agenda { issue { id } } } }`;

describe.each([
  ['NATION DISTRICT STATION', 'S11', 'S11', 'D1'],
  ['NATION DISTRICT STATION BEAT', 'B111', 'S11', 'D1'],
  ['NATION REGION PROVINCE DISTRICT STATION BEAT', 'B11111', 'S1111', 'P11'],
])('an issue in a country of %s', (levels, lowest, station, above) => {
  let meetings: SubgraphUnderTest;
  beforeAll(async () => {
    meetings = await startMeetings(levels.split(' '));
  });
  afterAll(() => meetings.close());

  it('comes before the nearest panel above it, not before one further up', async () => {
    const meetingAt = async (code: string, days: number): Promise<string> => {
      const officer = await meetings.as('SECURITY_OFFICER', code);
      return scheduleMeeting(officer, await foundPanel(meetings, officer, code), inDays(days));
    };
    const [near, far] = [await meetingAt(station, 9), await meetingAt(above, 3)];
    const issueId = randomUUID();
    await meetings.messages.deliver(issueAgendaRequested, {
      subject: issueId,
      territoryId: meetings.country.territory(lowest).id,
      data: { operationId: randomUUID(), panelId: null, requestedBy: randomUUID() },
    });
    const lead = await meetings.as('NATIONAL_LEAD', 'N');
    const onAgenda = async (id: string) => (await lead.query(AGENDA, { id })).meeting.agenda;
    expect(await onAgenda(near)).toEqual([{ issue: { id: issueId } }]);
    expect(await onAgenda(far)).toEqual([]);
  });
});
