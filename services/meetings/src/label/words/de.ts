import type { LabelWords } from '../label-words.js';

export const de: LabelWords = {
  meetingStatuses: {
    SCHEDULED: 'Angesetzt',
    HELD: 'Hat stattgefunden',
    MINUTES_AGREED: 'Protokoll freigegeben',
    CANCELLED: 'Abgesagt',
  },
  panelKinds: {
    SECURITY_FORUM: 'Sicherheitsforum',
    SECURITY_PANEL: 'Sicherheitsbeirat',
    PACT: 'Partner und Gemeinschaften zusammen (PACT)',
    SECURITY_GROUP: 'Sicherheitsgruppe',
    ALLIES_NETWORK: 'Netzwerk der Verbündeten',
    LOCAL_SECURITY_COUNCIL: 'Örtlicher Sicherheitsrat',
    WATCH_GROUP: 'Nachbarschaftswache',
  },
  panelCapacities: { MEMBER: 'Mitglied', CHAIR: 'Vorsitz', SECRETARY: 'Schriftführung' },
  cadenceUnits: { WEEKS: 'Wochen', MONTHS: 'Monate' },
};
