import type { LabelWords } from '../label-words.js';

export const ar: LabelWords = {
  roles: {
    SECURITY_OFFICER: 'ضابط الأمن',
    SECURITY_COORDINATOR: 'منسق الأمن',
    SECURITY_MUNICIPAL_COUNCILLOR: 'عضو المجلس البلدي للأمن',
    SECURITY_PARTNER: 'شريك الأمن',
    NEIGHBOURHOOD_OFFICER: 'ضابط الحي',
    SUPPORT_OFFICER: 'موظف الدعم',
    LIAISON_OFFICER: 'ضابط الاتصال',
    VIRTUAL_OFFICER: 'ضابط على الإنترنت',
    SPECIAL_CONSTABLE: 'شرطي متطوع',
    ACTIVE_CITIZEN: 'مواطن متطوع',
    WATCH_CONTACT: 'جهة اتصال مراقبة الحي',
    MEDIATOR: 'وسيط',
    REGIONAL_LEAD: 'المسؤول الإقليمي',
    NATIONAL_LEAD: 'المسؤول الوطني',
    ANALYST: 'محلل',
    OVERSIGHT: 'جهة الرقابة',
    INTEGRATION: 'نظام متصل',
  },
  communityKinds: {
    ORIGIN: 'الأصل',
    RELIGION: 'الدين',
    LANGUAGE: 'اللغة',
    NEIGHBOURHOOD: 'الحي',
    OTHER: 'غير ذلك',
  },
  levelPurposes: {
    ANSWERS: 'يجيب الجمهور',
    COORDINATES: 'ينسق',
    ESCALATES_TO: 'يتولى ما لم يُجب عنه أحد',
    ENDS_AT: 'آخر من يتولى',
  },
  selectedBy: { MAYOR: 'رئيس البلدية', COUNCIL: 'المجلس البلدي' },
};
