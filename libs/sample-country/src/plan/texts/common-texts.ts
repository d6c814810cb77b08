import type { Texts } from '../../structure/country.js';
import type { IssueClosed } from '../plan-step.js';

/** First answers of officers. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Muster: Danke für die Meldung. Ich war heute dort und habe mit der Gemeinde gesprochen.',
    'Muster: Danke. Wir sehen uns das diese Woche an; kommen Sie gern in die Sprechstunde.',
    'Muster: Ich kenne die Stelle. Ich melde mich, sobald ich mehr weiß.',
  ],
  en: ['Sample: thank you. I was there today and have spoken to the municipality.'],
  sl: ['Vzorec: hvala za sporočilo. Danes sem bil tam in govoril z občino.'],
};

export const declineReason: Texts = {
  de: 'Muster: Die Prüfung ergab keinen Anlass für ein gemeinsames Vorgehen; die Stelle ist in Ordnung.',
  en: 'Sample: the check found no reason for joint action; the place is in order.',
  sl: 'Vzorec: pregled ni pokazal razloga za skupno ukrepanje; kraj je urejen.',
};

/** What the public reads of a resolution. */
export const agreedText: Texts = {
  de: 'Muster: Polizei, Gemeinde und alle Beteiligten haben Maßnahmen vereinbart und unterschrieben.',
  en: 'Sample: police, municipality and all who take part have agreed on measures and signed them.',
  sl: 'Vzorec: policija, občina in vsi udeleženi so se dogovorili o ukrepih in jih podpisali.',
};

export const authority = 'Bezirksverwaltungsbehörde (Muster)';

export const process =
  'Muster: Arbeitsgruppe aus den Beteiligten, ein Treffen vor Ort, Entscheidung in der nächsten Sitzung.';
export const dissentReason = 'Muster: Die Frist für die Maßnahmen ist mir zu lang.';
export const decisionText =
  'Muster: Die Maßnahmen werden wie besprochen umgesetzt; wir sehen bei der nächsten Sitzung nach.';
export const progressText = 'Muster: Begonnen.';
export const doneText = 'Muster: Erledigt und vor Ort angesehen.';
export const findings: readonly [first: string, second: string] = [
  'Muster: Ein Teil ist umgesetzt, die Beteiligten sehen eine erste Wirkung.',
  'Muster: Alles Umsetzbare ist umgesetzt; Rückmeldungen der Anrainer liegen vor.',
];

export const minutes: Texts = {
  de: 'Muster: Die Tagesordnung wurde besprochen, Beschlüsse sind festgehalten.',
  en: 'Sample: the agenda was discussed and the decisions are recorded.',
};

/** What an assessed effect is said to be, in public. */
export const assessments: Readonly<Record<IssueClosed['effect'], Texts>> = {
  FIXED: {
    de: 'Muster: Das Problem besteht nicht mehr.',
    en: 'Sample: the problem no longer exists.',
    sl: 'Vzorec: težave ni več.',
  },
  IMPROVED: {
    de: 'Muster: Es ist deutlich besser, aber noch nicht überall gut.',
    en: 'Sample: it is clearly better, though not good everywhere yet.',
    sl: 'Vzorec: stanje je precej boljše, a še ni povsod dobro.',
  },
  NO_CHANGE: {
    de: 'Muster: Die Maßnahmen haben bisher nichts geändert.',
    en: 'Sample: the measures have not changed anything so far.',
    sl: 'Vzorec: ukrepi doslej niso ničesar spremenili.',
  },
  WORSE: {
    de: 'Muster: Es ist schlechter geworden; wir beginnen von vorn.',
    en: 'Sample: it has become worse; we start again.',
    sl: 'Vzorec: stanje se je poslabšalo; začenjamo znova.',
  },
};

/** Begins the title of a "you said, we did" bulletin. */
export const bulletinPrefix: Texts = {
  de: 'Sie sagten, wir taten',
  en: 'You said, we did',
  sl: 'Vi ste povedali, mi smo ukrepali',
};

export const charter: Texts = {
  de: 'Muster: Das Gremium bringt Polizei, Gemeinde, Schule und Bevölkerung an einen Tisch. Es entscheidet einvernehmlich.',
  en: 'Sample: the panel brings police, municipality, school and residents to one table. It decides by consent.',
};
