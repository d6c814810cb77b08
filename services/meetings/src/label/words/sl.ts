import type { LabelWords } from '../label-words.js';

export const sl: LabelWords = {
  meetingStatuses: {
    SCHEDULED: 'Napovedano',
    HELD: 'Izvedeno',
    MINUTES_AGREED: 'Zapisnik potrjen',
    CANCELLED: 'Odpovedano',
  },
  panelKinds: {
    SECURITY_FORUM: 'Varnostni forum',
    SECURITY_PANEL: 'Varnostni sosvet',
    PACT: 'Partnerji in skupnosti skupaj (PACT)',
    SECURITY_GROUP: 'Varnostna skupina',
    ALLIES_NETWORK: 'Mreža zaveznikov',
    LOCAL_SECURITY_COUNCIL: 'Lokalni varnostni svet',
    WATCH_GROUP: 'Sosedska straža',
  },
  panelCapacities: { MEMBER: 'Član/ica', CHAIR: 'Predsedujoči/a', SECRETARY: 'Tajnik/ca' },
  cadenceUnits: { WEEKS: 'Tedni', MONTHS: 'Meseci' },
};
