import type { en } from './en.js';

/** Was eine Seite zu jedem Code und Schlüssel sagt, auf Deutsch. */
export const de: Record<keyof typeof en, string> = {
  UNAUTHENTICATED: 'Bitte melden Sie sich an. Waren Sie angemeldet, ist die Zeit dafür abgelaufen.',
  FORBIDDEN: 'Das dürfen Sie hier nicht.',
  NOT_FOUND: 'Hier ist nichts, oder nichts, das Sie sehen dürfen.',
  INVALID_INPUT: 'Etwas, das Sie eingegeben haben, passt nicht. Bitte sehen Sie es noch einmal an.',
  'INVALID_INPUT.ID_MALFORMED':
    'Diese Adresse oder Auswahl führt nirgendwohin. Bitte wählen Sie noch einmal.',
  'INVALID_INPUT.TEXT_EMPTY': 'Hier fehlt etwas. Bitte füllen Sie es aus.',
  'INVALID_INPUT.TEXT_TOO_LONG': 'Dieser Text ist zu lang: höchstens {{most}} Zeichen.',
  'INVALID_INPUT.CHARACTER_UNSTORABLE':
    'Ein Zeichen im Text kann nicht gespeichert werden. Bitte schreiben Sie ihn neu.',
  'INVALID_INPUT.CODE_MALFORMED':
    'Ein Code hat nur Großbuchstaben, Ziffern und Unterstriche, höchstens {{most}}.',
  'INVALID_INPUT.NUMBER_OUT_OF_RANGE': 'Hier muss eine Zahl von {{least}} bis {{most}} stehen.',
  'INVALID_INPUT.LIST_EMPTY': 'Es braucht mindestens einen Eintrag.',
  'INVALID_INPUT.LIST_TOO_LONG': 'Das sind zu viele Einträge: höchstens {{most}}.',
  'INVALID_INPUT.LIST_FULL': 'Es gibt schon {{most}} Einträge, mehr sind nicht möglich.',
  'INVALID_INPUT.LANGUAGE_MALFORMED': 'Das ist kein Kürzel einer Sprache.',
  'INVALID_INPUT.LANGUAGE_TWICE': 'In der Sprache „{{language}}“ gibt es zwei Texte.',
  'INVALID_INPUT.CURSOR_UNKNOWN': 'Die Liste geht von hier nicht weiter. Bitte öffnen Sie sie neu.',
  'INVALID_INPUT.PERIOD_MALFORMED':
    'Ein Zeitraum ist ein Monat, ein Quartal oder ein Jahr, etwa 2026-03, 2026-Q1 oder 2026.',
  'INVALID_INPUT.PERIOD_REVERSED': 'Der letzte Zeitraum liegt vor dem ersten.',
  'INVALID_INPUT.SERIES_TOO_LONG':
    'Diese Reihe ist zu lang: höchstens {{most}} Zeiträume. Bitte wählen Sie längere oder weniger.',
  TRANSITION_NOT_ALLOWED: 'Dieser Schritt passt nicht zum jetzigen Stand der Sache.',
  'TRANSITION_NOT_ALLOWED.INVITATION_USED': 'Diese Einladung wurde schon verwendet.',
  'TRANSITION_NOT_ALLOWED.INVITATION_WITHDRAWN':
    'Diese Einladung wurde zurückgezogen. Bitten Sie um eine neue.',
  CONFLICT: 'Jemand anderer hat das gleichzeitig geändert. Bitte sehen Sie es noch einmal an.',
  ALREADY_EXISTS: 'Das gibt es schon.',
  'ALREADY_EXISTS.ACCOUNT_IS_PERSON':
    'Mit diesem Konto waren Sie hier schon tätig, es gehört zu einer eigenen Person. Bitte melden Sie sich mit einem anderen Konto an.',
  'ALREADY_EXISTS.PERSON_HAS_ACCOUNT': 'Diese Person hat schon ein Konto.',
  ALREADY_SIGNED: 'Sie haben zu dieser Fassung schon geantwortet.',
  DEADLINE_PASSED: 'Die Zeit dafür ist vorbei.',
  MATRIX_INCOMPLETE: 'Jede Maßnahme braucht wer, was, wo, wann und wie.',
  REVIEWS_MISSING: 'Vor dem Abschluss braucht es zwei Überprüfungen und eine bewertete Wirkung.',
  OUTSIDE_COUNTRY: 'Dieser Ort liegt nicht im Land.',
  RECEIPT_MALFORMED: 'Das ist kein Beleg.',
  ANONYMITY_NOT_ALLOWED: 'So ein Anliegen wird nur mit Namen angenommen. Es wurde nichts gespeichert.',
  IDEMPOTENCY_KEY_REUSED: 'Das wurde schon mit anderem Inhalt gesendet. Bitte senden Sie es neu.',
  PAYLOAD_TOO_LARGE: 'Das ist zu groß.',
  PHOTO_UNREADABLE: 'Diese Datei ist kein lesbares Foto.',
  PHOTO_INCOMPLETE: 'Ein Teil des Fotos fehlt. Bitte senden Sie es noch einmal.',
  PHOTO_IN_HEIC: 'Fotos in HEIC sind hier nicht lesbar. Bitte senden Sie es als JPEG.',
  DOCUMENT_UNREADABLE: 'Diese Datei ist kein lesbares PDF.',
  DOCUMENT_ENCRYPTED: 'Dieses Dokument ist verschlüsselt. Bitte senden Sie es ohne Passwort.',
  DOCUMENT_WITH_ACTIONS:
    'Dieses Dokument enthält Skripte oder andere Dateien. Bitte drucken Sie es in ein neues PDF.',
  VIDEO_UNREADABLE: 'Dieses Video kann nicht gelesen werden. Bitte senden Sie es als MP4.',
  VIDEO_INCOMPLETE: 'Ein Teil des Videos fehlt. Bitte senden Sie es noch einmal.',
  QUERY_TOO_COMPLEX: 'Diese Seite fragt zu viel auf einmal.',
  DOCUMENT_NOT_TRUSTED: 'Diese Seite ist der Plattform nicht bekannt. Bitte laden Sie sie neu.',
  RATE_LIMITED: 'Von hier kamen zu viele Anfragen. Bitte versuchen Sie es später noch einmal.',
  'RATE_LIMITED.LATER':
    'Von hier kamen zu viele Anfragen. Bitte versuchen Sie es in {{seconds}} Sekunden noch einmal.',
  'RATE_LIMITED.NOT_COUNTED': 'Das konnte nicht gezählt werden. Bitte versuchen Sie es noch einmal.',
  STAFF_ACCESS_SUSPENDED: 'Die Arbeit der Polizei ruht kurz. Bitte versuchen Sie es bald noch einmal.',
  STORAGE_UNAVAILABLE:
    'Dateien können gerade nicht gespeichert werden. Bitte versuchen Sie es später noch einmal.',
  SUBGRAPH_UNAVAILABLE:
    'Ein Teil der Plattform antwortet gerade nicht. Bitte versuchen Sie es später noch einmal.',
  INTERNAL_ERROR: 'Etwas ist schiefgegangen. Bitte versuchen Sie es später noch einmal.',
  UNREACHABLE: 'Gerade gibt es keine Verbindung. Was Sie geschrieben haben, ist noch da.',
};
