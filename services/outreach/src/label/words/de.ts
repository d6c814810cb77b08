import type { LabelWords } from '../label-words.js';

export const de: LabelWords = {
  bulletinKinds: {
    YOU_SAID_WE_DID: 'Sie haben es gesagt, wir haben es getan',
    NEWS: 'Neuigkeit',
    ADVICE: 'Rat',
    FOUND_PROPERTY: 'Fundsache',
    HANDOVER: 'Übergabe',
  },
  bulletinStatuses: {
    DRAFT: 'Entwurf',
    PUBLISHED: 'Veröffentlicht',
    DISCARDED: 'Verworfen',
    CORRECTED: 'Berichtigt',
    WITHDRAWN: 'Zurückgezogen',
  },
  subscriptionChannels: { EMAIL: 'E-Mail' },
};
