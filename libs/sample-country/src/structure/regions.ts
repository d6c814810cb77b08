import type { Level, Texts } from './country.js';

/** The levels of the police hierarchy as Austria names them. */
export const levels: readonly Level[] = [
  { code: 'NATION', rank: 0, purposes: [], names: { de: 'Bund', en: 'Nation', sl: 'Zvezna država' } },
  {
    code: 'REGION',
    rank: 1,
    purposes: ['COORDINATES', 'ESCALATES_TO', 'ENDS_AT'],
    names: {
      de: 'Landespolizeidirektion',
      en: 'Regional police directorate',
      sl: 'Deželna policijska direkcija',
    },
  },
  {
    code: 'DISTRICT',
    rank: 2,
    purposes: ['COORDINATES', 'ESCALATES_TO'],
    names: {
      de: 'Bezirks-/Stadtpolizeikommando',
      en: 'District or city police command',
      sl: 'Okrajno/mestno policijsko poveljstvo',
    },
  },
  {
    code: 'STATION',
    rank: 3,
    purposes: ['ANSWERS'],
    names: { de: 'Polizeiinspektion', en: 'Police station', sl: 'Policijska postaja' },
  },
  { code: 'BEAT', rank: 4, purposes: [], names: { de: 'Rayon', en: 'Beat', sl: 'Policijski okoliš' } },
];

export const nation: { readonly code: string; readonly names: Texts } = {
  code: 'AT',
  names: { de: 'Österreich', en: 'Austria', sl: 'Avstrija' },
};

/** The nine regions by their official codes. */
export const regions: readonly { readonly code: string; readonly names: Texts }[] = [
  { code: '1', names: { de: 'Burgenland', en: 'Burgenland', sl: 'Gradiščanska' } },
  { code: '2', names: { de: 'Kärnten', en: 'Carinthia', sl: 'Koroška' } },
  { code: '3', names: { de: 'Niederösterreich', en: 'Lower Austria', sl: 'Spodnja Avstrija' } },
  { code: '4', names: { de: 'Oberösterreich', en: 'Upper Austria', sl: 'Zgornja Avstrija' } },
  { code: '5', names: { de: 'Salzburg', en: 'Salzburg', sl: 'Solnograška' } },
  { code: '6', names: { de: 'Steiermark', en: 'Styria', sl: 'Štajerska' } },
  { code: '7', names: { de: 'Tirol', en: 'Tyrol', sl: 'Tirolska' } },
  { code: '8', names: { de: 'Vorarlberg', en: 'Vorarlberg', sl: 'Predarlska' } },
  { code: '9', names: { de: 'Wien', en: 'Vienna', sl: 'Dunaj' } },
];
