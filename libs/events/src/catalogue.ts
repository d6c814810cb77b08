import type { EventDefinition } from './define-event.js';
import * as concern from './issues/concern.events.js';
import * as issuesDataRequest from './issues/data-request.events.js';
import * as issuesStructureChange from './issues/structure-change.events.js';
import * as issue from './issues/issue.events.js';
import * as issueParticipants from './issues/participants.events.js';
import * as issuesRecord from './issues/record.events.js';
import * as briefing from './meetings/briefing.events.js';
import * as meetingsDataRequest from './meetings/data-request.events.js';
import * as meetingsStructureChange from './meetings/structure-change.events.js';
import * as meeting from './meetings/meeting.events.js';
import * as panelParticipants from './meetings/participants.events.js';
import * as meetingsRecord from './meetings/record.events.js';
import * as bulletin from './outreach/bulletin.events.js';
import * as outreachDataRequest from './outreach/data-request.events.js';
import * as outreachStructureChange from './outreach/structure-change.events.js';
import * as outreachRecord from './outreach/record.events.js';
import * as appointment from './people/appointment.events.js';
import * as community from './people/community.events.js';
import * as dataRequest from './people/data-request.events.js';
import * as grants from './people/grants.events.js';
import * as handover from './people/handover.events.js';
import * as peopleRecord from './people/record.events.js';
import * as retention from './people/retention.events.js';
import * as structureChange from './people/structure-change.events.js';
import * as territory from './people/territory.events.js';

function isEventDefinition(exported: unknown): exported is EventDefinition {
  return typeof exported === 'object' && exported !== null && 'type' in exported && 'data' in exported;
}

/** Every message that travels on the bus, sorted by type. */
export const catalogue: readonly EventDefinition[] = [
  territory,
  grants,
  appointment,
  community,
  dataRequest,
  issuesDataRequest,
  issuesStructureChange,
  briefing,
  meetingsDataRequest,
  meetingsStructureChange,
  outreachDataRequest,
  outreachStructureChange,
  handover,
  retention,
  structureChange,
  concern,
  issue,
  issueParticipants,
  meeting,
  panelParticipants,
  bulletin,
  issuesRecord,
  meetingsRecord,
  outreachRecord,
  peopleRecord,
]
  .flatMap((exports): unknown[] => Object.values(exports))
  .filter(isEventDefinition)
  .sort((a, b) => a.type.localeCompare(b.type));
