import { meetingsRecordChanged } from '@vicinia/events';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

describe('those who sit in a panel are told', () => {
  let service: SubgraphUnderTest;
  beforeAll(async () => {
    service = await startMeetings();
  });
  afterAll(() => service.close());

  it('that it was founded, and that a meeting of it was scheduled', async () => {
    const officer = await service.as('NEIGHBOURHOOD_OFFICER', 'B1111');
    const panelId = await foundPanel(service, officer, 'B1111', {});
    const meetingId = await scheduleMeeting(officer, panelId, inDays(3));
    const participants = [{ personId: officer.personId, byAppointment: true }];
    const { municipalityIds } = service.country.territory('B1111');
    const told = { municipalityIds, participants, organisationIds: [] };
    expect(await service.messages.written(meetingsRecordChanged, panelId)).toContainEqual({
      ...told,
      subject: panelId,
      type: 'Panel',
    });
    expect(await service.messages.written(meetingsRecordChanged, meetingId)).toEqual([
      { ...told, subject: meetingId, type: 'Meeting' },
    ]);
  });
});
