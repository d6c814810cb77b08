import type { LabelWords } from '../label-words.js';

export const ar: LabelWords = {
  bulletinKinds: {
    YOU_SAID_WE_DID: 'قلتم وفعلنا',
    NEWS: 'أخبار',
    ADVICE: 'نصائح',
    FOUND_PROPERTY: 'مفقودات عُثر عليها',
    HANDOVER: 'تسليم المهام',
  },
  bulletinStatuses: {
    DRAFT: 'مسودة',
    PUBLISHED: 'منشور',
    DISCARDED: 'مهمل',
    CORRECTED: 'مصحَّح',
    WITHDRAWN: 'مسحوب',
  },
  subscriptionChannels: { EMAIL: 'البريد الإلكتروني' },
};
