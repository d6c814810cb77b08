import type { LabelWords } from '../label-words.js';

export const en: LabelWords = {
  meetingStatuses: {
    SCHEDULED: 'Scheduled',
    HELD: 'Held',
    MINUTES_AGREED: 'Minutes released',
    CANCELLED: 'Cancelled',
  },
  panelKinds: {
    SECURITY_FORUM: 'Security forum',
    SECURITY_PANEL: 'Security panel',
    PACT: 'Partners and communities together (PACT)',
    SECURITY_GROUP: 'Security group',
    ALLIES_NETWORK: 'Allies network',
    LOCAL_SECURITY_COUNCIL: 'Local security council',
    WATCH_GROUP: 'Watch group',
  },
  panelCapacities: { MEMBER: 'Member', CHAIR: 'Chair', SECRETARY: 'Secretary' },
  cadenceUnits: { WEEKS: 'Weeks', MONTHS: 'Months' },
};
