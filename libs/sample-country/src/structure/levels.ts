import type { LevelPurpose } from '@vicinia/events';
import type { Level, LevelCode, Texts } from './country.js';

/** How many levels a country has. Austria has five; with the others one sees that none of it is fixed. */
export type LevelCount = 3 | 4 | 5 | 6;

const names: Readonly<Record<LevelCode, Texts>> = {
  NATION: { de: 'Bund', en: 'Nation', sl: 'Zvezna država' },
  REGION: {
    de: 'Landespolizeidirektion',
    en: 'Regional police directorate',
    sl: 'Deželna policijska direkcija',
  },
  PROVINCE: {
    de: 'Bereichskommando (Muster)',
    en: 'Provincial command (sample)',
    sl: 'Območno poveljstvo (vzorec)',
  },
  DISTRICT: {
    de: 'Bezirks-/Stadtpolizeikommando',
    en: 'District or city police command',
    sl: 'Okrajno/mestno policijsko poveljstvo',
  },
  STATION: { de: 'Polizeiinspektion', en: 'Police station', sl: 'Policijska postaja' },
  BEAT: { de: 'Rayon', en: 'Beat', sl: 'Policijski okoliš' },
};

type Purposes = readonly (readonly [LevelCode, readonly LevelPurpose[]])[];

const FROM_STATION: Purposes = [['STATION', ['ANSWERS']]];
const FROM_STATION_WITH_BEATS: Purposes = [...FROM_STATION, ['BEAT', []]];
const LAST_STEP = ['COORDINATES', 'ESCALATES_TO', 'ENDS_AT'] as const;
const STEP = ['COORDINATES', 'ESCALATES_TO'] as const;

/** With six levels the provinces coordinate alone: what nobody answered moves past them. */
const hierarchies: Readonly<Record<LevelCount, Purposes>> = {
  3: [['NATION', []], ['DISTRICT', LAST_STEP], ...FROM_STATION],
  4: [['NATION', []], ['DISTRICT', LAST_STEP], ...FROM_STATION_WITH_BEATS],
  5: [['NATION', []], ['REGION', LAST_STEP], ['DISTRICT', STEP], ...FROM_STATION_WITH_BEATS],
  6: [
    ['NATION', []],
    ['REGION', LAST_STEP],
    ['PROVINCE', ['COORDINATES']],
    ['DISTRICT', STEP],
    ...FROM_STATION_WITH_BEATS,
  ],
};

/**
 * The levels of a police hierarchy, the nation first, as Austria names them, and what each is for.
 *
 * @param count how many
 */
export function levelsOf(count: LevelCount): Level[] {
  return hierarchies[count].map(([code, purposes], rank) => ({ code, rank, purposes, names: names[code] }));
}
