import type { LabelWords } from '../label-words.js';

export const de: LabelWords = {
  roles: {
    SECURITY_OFFICER: 'Sicherheitsbeauftragte/r',
    SECURITY_COORDINATOR: 'Sicherheitskoordinator/in',
    SECURITY_MUNICIPAL_COUNCILLOR: 'Sicherheitsgemeinderat/-rätin',
    SECURITY_PARTNER: 'Sicherheitspartner/in',
    NEIGHBOURHOOD_OFFICER: 'Grätzlpolizist/in',
    SUPPORT_OFFICER: 'Unterstützungskraft',
    LIAISON_OFFICER: 'Verbindungsbeamter/-beamtin',
    VIRTUAL_OFFICER: 'Polizist/in im Netz',
    SPECIAL_CONSTABLE: 'Hilfspolizist/in',
    ACTIVE_CITIZEN: 'Freiwillige/r',
    WATCH_CONTACT: 'Ansprechperson der Nachbarschaftswache',
    MEDIATOR: 'Mediator/in',
    REGIONAL_LEAD: 'Leitung der Region',
    NATIONAL_LEAD: 'Leitung des Landes',
    ANALYST: 'Auswertung',
    OVERSIGHT: 'Aufsicht',
    INTEGRATION: 'Angebundenes System',
  },
  communityKinds: {
    ORIGIN: 'Herkunft',
    RELIGION: 'Religion',
    LANGUAGE: 'Sprache',
    NEIGHBOURHOOD: 'Nachbarschaft',
    OTHER: 'Andere',
  },
  levelPurposes: {
    ANSWERS: 'Antwortet den Bürgerinnen und Bürgern',
    COORDINATES: 'Koordiniert',
    ESCALATES_TO: 'Übernimmt, was niemand beantwortet hat',
    ENDS_AT: 'Übernimmt zuletzt',
  },
  selectedBy: { MAYOR: 'Bürgermeister/in', COUNCIL: 'Gemeinderat' },
};
