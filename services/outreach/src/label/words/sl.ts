import type { LabelWords } from '../label-words.js';

export const sl: LabelWords = {
  bulletinKinds: {
    YOU_SAID_WE_DID: 'Vi ste povedali, mi smo ukrepali',
    NEWS: 'Novica',
    ADVICE: 'Nasvet',
    FOUND_PROPERTY: 'Najden predmet',
    HANDOVER: 'Predaja',
  },
  bulletinStatuses: {
    DRAFT: 'Osnutek',
    PUBLISHED: 'Objavljeno',
    DISCARDED: 'Zavrženo',
    CORRECTED: 'Popravljeno',
    WITHDRAWN: 'Umaknjeno',
  },
  subscriptionChannels: { EMAIL: 'E-pošta' },
};
