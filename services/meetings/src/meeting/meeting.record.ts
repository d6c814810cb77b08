import type { RecordKind } from '@vicinia/access';
import { factsOfPanel, panelRecord } from '../panel/panel.record.js';
import { Meeting } from './meeting.entity.js';

/** A meeting: whoever may do something with its panel may with it. */
export const meetingRecord: RecordKind<Meeting> = {
  entity: Meeting,
  readRule: 'panel.read',
  unknown: panelRecord.unknown,
  facts: (manager, { panelId }) => factsOfPanel(manager, panelId),
};
