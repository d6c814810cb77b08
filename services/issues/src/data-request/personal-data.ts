import { Injectable } from '@nestjs/common';
import { readings, rowsFound, type PersonalData } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { ConcernRetentionService } from '../concern-retention/concern-retention.service.js';
import { ParticipationEndingService } from '../stakeholder-leaving/participation-ending.service.js';

const MEASURES = `
  SELECT DISTINCT measure_id FROM measure_content WHERE responsible_person_id = $1`;
const SIGNATURES = `
  SELECT FROM stakeholder JOIN signature ON signature.issue_id = stakeholder.issue_id
    AND signature.stakeholder_id = stakeholder.id AND signature.answered_at IS NOT NULL
  WHERE stakeholder.person_id = $1`;
/** What officers did stays theirs and the office's; who they were is no longer told once people has no name for them. */
const ACTS = `
  SELECT FROM issue_stage_change WHERE changed_by = $1
  UNION ALL SELECT FROM concern_message WHERE author_id = $1 AND side = 'STAFF'
  UNION ALL SELECT FROM concern WHERE taken_in_by = $1
  UNION ALL SELECT FROM concern_sorting WHERE sorted_by = $1
  UNION ALL SELECT FROM issue_release WHERE released_by = $1
  UNION ALL SELECT FROM review WHERE reviewed_by = $1`;

/** What issues keeps about persons. A concern without an account belongs to nobody who could be found. */
@Injectable()
export class PersonalDataOfIssues {
  readonly all: readonly PersonalData[];

  constructor(concerns: ConcernRetentionService, participation: ParticipationEndingService) {
    this.all = [
      {
        kind: 'CONCERN',
        keptFor: null,
        count: (manager, personId) =>
          rowsFound(manager, `SELECT FROM concern WHERE reporter_id = $1`, personId),
        end: (manager, personId) => concerns.eraseAllOf(manager, personId, now()),
      },
      {
        kind: 'PARTICIPATION',
        keptFor: 'BINDING_RECORD',
        count: (manager, personId) =>
          rowsFound(manager, `SELECT FROM stakeholder WHERE person_id = $1`, personId),
        end: (manager, personId) => participation.end(manager, personId, null),
      },
      {
        kind: 'MEASURE',
        keptFor: 'BINDING_RECORD',
        count: (manager, personId) => rowsFound(manager, MEASURES, personId),
        end: (manager, personId) => participation.end(manager, personId, null),
      },
      {
        kind: 'SIGNATURE',
        keptFor: 'BINDING_RECORD',
        count: (manager, personId) => rowsFound(manager, SIGNATURES, personId),
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
