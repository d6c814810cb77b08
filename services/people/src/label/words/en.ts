import type { LabelWords } from '../label-words.js';

export const en: LabelWords = {
  roles: {
    SECURITY_OFFICER: 'Security officer',
    SECURITY_COORDINATOR: 'Security coordinator',
    SECURITY_MUNICIPAL_COUNCILLOR: 'Security municipal councillor',
    SECURITY_PARTNER: 'Security partner',
    NEIGHBOURHOOD_OFFICER: 'Neighbourhood officer',
    SUPPORT_OFFICER: 'Support officer',
    LIAISON_OFFICER: 'Liaison officer',
    VIRTUAL_OFFICER: 'Virtual officer',
    SPECIAL_CONSTABLE: 'Special constable',
    ACTIVE_CITIZEN: 'Active citizen',
    WATCH_CONTACT: 'Watch contact',
    MEDIATOR: 'Mediator',
    REGIONAL_LEAD: 'Regional lead',
    NATIONAL_LEAD: 'National lead',
    ANALYST: 'Analyst',
    OVERSIGHT: 'Oversight',
    INTEGRATION: 'Connected system',
  },
  communityKinds: {
    ORIGIN: 'Origin',
    RELIGION: 'Religion',
    LANGUAGE: 'Language',
    NEIGHBOURHOOD: 'Neighbourhood',
    OTHER: 'Other',
  },
  levelPurposes: {
    ANSWERS: 'Answers the public',
    COORDINATES: 'Coordinates',
    ESCALATES_TO: 'Takes over what nobody answered',
    ENDS_AT: 'Last to take over',
  },
  selectedBy: { MAYOR: 'Mayor', COUNCIL: 'Council' },
};
