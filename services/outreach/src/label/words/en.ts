import type { LabelWords } from '../label-words.js';

export const en: LabelWords = {
  bulletinKinds: {
    YOU_SAID_WE_DID: 'You said, we did',
    NEWS: 'News',
    ADVICE: 'Advice',
    FOUND_PROPERTY: 'Found property',
    HANDOVER: 'Handover',
  },
  bulletinStatuses: {
    DRAFT: 'Draft',
    PUBLISHED: 'Published',
    DISCARDED: 'Discarded',
    CORRECTED: 'Corrected',
    WITHDRAWN: 'Withdrawn',
  },
  subscriptionChannels: { EMAIL: 'E-mail' },
};
