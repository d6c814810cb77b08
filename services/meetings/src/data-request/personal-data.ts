import { Injectable } from '@nestjs/common';
import { readings, rowsFound, type PersonalData } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { SeatEndingService } from '../panel/seat-ending.service.js';

/** Who came is noted of those who sat in the panel. */
const ATTENDANCE = `
  SELECT FROM meeting JOIN attendance ON attendance.meeting_id = meeting.id AND attendance.person_id = $1
  WHERE meeting.panel_id IN (SELECT panel_id FROM panel_member WHERE person_id = $1)`;
const MEASURES = `SELECT FROM decided_measure WHERE responsible_person_id = $1`;
const ACTS = `
  SELECT FROM panel WHERE founded_by = $1
  UNION ALL SELECT FROM meeting WHERE scheduled_by = $1 OR minutes_released_by = $1
  UNION ALL SELECT FROM decision WHERE recorded_by = $1
  UNION ALL SELECT FROM briefing_officer WHERE person_id = $1`;

/** What meetings keeps about persons: ids alone, and nothing that they wrote as themselves. */
@Injectable()
export class PersonalDataOfMeetings {
  readonly all: readonly PersonalData[];

  constructor(seats: SeatEndingService) {
    this.all = [
      {
        kind: 'PARTICIPATION',
        keptFor: 'MINUTES',
        count: (manager, personId) =>
          rowsFound(manager, `SELECT FROM panel_member WHERE person_id = $1`, personId),
        end: (manager, personId) =>
          seats.end(manager, { personId, appointmentId: null, all: true, until: now() }),
      },
      {
        kind: 'ATTENDANCE',
        keptFor: 'MINUTES',
        count: (manager, personId) => rowsFound(manager, ATTENDANCE, personId),
      },
      {
        kind: 'MEASURE',
        keptFor: 'MINUTES',
        count: (manager, personId) => rowsFound(manager, MEASURES, personId),
      },
      {
        kind: 'OFFICIAL_ACT',
        keptFor: 'OFFICE',
        ofOffice: true,
        count: (manager, personId) => rowsFound(manager, ACTS, personId),
      },
      readings,
    ];
  }
}
