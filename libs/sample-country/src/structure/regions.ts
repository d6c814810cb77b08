import type { Texts } from './country.js';

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
