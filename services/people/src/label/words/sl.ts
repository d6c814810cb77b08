import type { LabelWords } from '../label-words.js';

export const sl: LabelWords = {
  roles: {
    SECURITY_OFFICER: 'Pooblaščenec za varnost',
    SECURITY_COORDINATOR: 'Koordinator za varnost',
    SECURITY_MUNICIPAL_COUNCILLOR: 'Občinski svetnik za varnost',
    SECURITY_PARTNER: 'Partner za varnost',
    NEIGHBOURHOOD_OFFICER: 'Vodja policijskega okoliša',
    SUPPORT_OFFICER: 'Sodelavec v podporo',
    LIAISON_OFFICER: 'Policist za zvezo',
    VIRTUAL_OFFICER: 'Policist na spletu',
    SPECIAL_CONSTABLE: 'Pomožni policist',
    ACTIVE_CITIZEN: 'Prostovoljec',
    WATCH_CONTACT: 'Stik sosedske straže',
    MEDIATOR: 'Mediator',
    REGIONAL_LEAD: 'Vodja regije',
    NATIONAL_LEAD: 'Vodja države',
    ANALYST: 'Analitik',
    OVERSIGHT: 'Nadzor',
    INTEGRATION: 'Povezani sistem',
  },
  communityKinds: {
    ORIGIN: 'Izvor',
    RELIGION: 'Vera',
    LANGUAGE: 'Jezik',
    NEIGHBOURHOOD: 'Soseska',
    OTHER: 'Drugo',
  },
  levelPurposes: {
    ANSWERS: 'Odgovarja prebivalcem',
    COORDINATES: 'Usklajuje',
    ESCALATES_TO: 'Prevzame, na kar nihče ni odgovoril',
    ENDS_AT: 'Prevzame zadnja',
  },
  selectedBy: { MAYOR: 'Župan', COUNCIL: 'Občinski svet' },
};
