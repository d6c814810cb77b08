import type { LabelWords } from '../label-words.js';

export const ar: LabelWords = {
  meetingStatuses: {
    SCHEDULED: 'مُعلَن',
    HELD: 'انعقد',
    MINUTES_AGREED: 'نُشر المحضر',
    CANCELLED: 'أُلغي',
  },
  panelKinds: {
    SECURITY_FORUM: 'منتدى الأمن',
    SECURITY_PANEL: 'لجنة الأمن',
    PACT: 'الشركاء والمجتمعات معًا (PACT)',
    SECURITY_GROUP: 'مجموعة الأمن',
    ALLIES_NETWORK: 'شبكة الحلفاء',
    LOCAL_SECURITY_COUNCIL: 'مجلس الأمن المحلي',
    WATCH_GROUP: 'مجموعة مراقبة الحي',
  },
  panelCapacities: { MEMBER: 'عضو', CHAIR: 'الرئاسة', SECRETARY: 'أمانة السر' },
  cadenceUnits: { WEEKS: 'أسابيع', MONTHS: 'أشهر' },
};
