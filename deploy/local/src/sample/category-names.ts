import type { ConcernCategory } from '@vicinia/sample-country';

/** What the sample country calls its categories. */
export const categoryNames: Readonly<Record<ConcernCategory, Readonly<Record<string, string>>>> = {
  LIGHTING: { de: 'Beleuchtung', en: 'Lighting', sl: 'Razsvetljava' },
  TRAFFIC: { de: 'Verkehr', en: 'Traffic', sl: 'Promet' },
  NOISE: { de: 'Lärm', en: 'Noise', sl: 'Hrup' },
  LITTER_AND_DAMAGE: { de: 'Müll und Beschädigung', en: 'Litter and damage', sl: 'Odpadki in poškodbe' },
  YOUTH: { de: 'Jugend', en: 'Young people', sl: 'Mladi' },
  DRUGS: { de: 'Drogen', en: 'Drugs', sl: 'Droge' },
  NEIGHBOUR_CONFLICT: {
    de: 'Streit unter Nachbarn',
    en: 'Conflict between neighbours',
    sl: 'Spor med sosedi',
  },
  FEELING_UNSAFE: { de: 'Unsicherheitsgefühl', en: 'Feeling unsafe', sl: 'Občutek ogroženosti' },
  LOST_AND_FOUND: { de: 'Fundsachen', en: 'Lost and found', sl: 'Najdeni predmeti' },
  OTHER: { de: 'Anderes', en: 'Other', sl: 'Drugo' },
};
