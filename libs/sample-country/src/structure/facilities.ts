import type { SampleAddress } from './addresses.js';
import type { SampleStructure, Texts } from './country.js';

/** Hours of a day of the week, by the clock of the place. */
export interface SampleHours {
  readonly day: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
  readonly from: string;
  readonly until: string;
}

/** A station or a hospital, plainly a sample: nobody answers at its numbers. */
export interface SampleFacility {
  readonly code: string;
  readonly kind: 'STATION' | 'HOSPITAL';
  readonly name: string;
  readonly territoryCode: string;
  readonly searchKeys: readonly string[];
  readonly address: string | null;
  readonly telephones: readonly { readonly number: string; readonly purposes: Texts }[];
  readonly openingHours: readonly SampleHours[];
}

const WORKING_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
const ALL_DAYS = [...WORKING_DAYS, 'SATURDAY', 'SUNDAY'] as const;

/** Each territory that answers the public has a station, and each one above those a hospital. */
export function facilitiesOf(
  { levels, territories }: SampleStructure,
  addresses: readonly SampleAddress[],
): SampleFacility[] {
  const answering = new Set(
    levels.filter(({ purposes }) => purposes.includes('ANSWERS')).map(({ code }) => code),
  );
  const stations = territories.filter(({ levelCode }) => answering.has(levelCode));
  const above = new Set(stations.map(({ parentCode }) => parentCode));
  const addressAt = (turn: number): string | null => {
    const found = addresses[turn % addresses.length];
    return found === undefined ? null : `${found.street} 1, ${found.postcode} ${found.place}`;
  };
  return [
    ...stations.map(({ code, names }, turn): SampleFacility => ({
      code: `STATION-${code}`,
      kind: 'STATION',
      name: names['de'] ?? code,
      territoryCode: code,
      searchKeys: ['Polizeiwache', 'police station', 'policijska postaja', code],
      address: addressAt(turn),
      telephones: [{ number: `+43 0 001 ${String(turn + 1).padStart(4, '0')}`, purposes: {} }],
      openingHours: WORKING_DAYS.map((day) => ({ day, from: '08:00', until: '18:00' })),
    })),
    ...territories
      .filter(({ code }) => above.has(code))
      .map(({ code, names }, turn): SampleFacility => ({
        code: `HOSPITAL-${code}`,
        kind: 'HOSPITAL',
        name: `Musterkrankenhaus ${names['de'] ?? code}`,
        territoryCode: code,
        searchKeys: ['Spital', 'hospital', 'bolnišnica'],
        address: null,
        telephones: [
          {
            number: `+43 0 002 ${String(turn + 1).padStart(4, '0')}`,
            purposes: { de: 'Notaufnahme', en: 'Emergency department', sl: 'Urgenca' },
          },
        ],
        openingHours: ALL_DAYS.map((day) => ({ day, from: '00:00', until: '24:00' })),
      })),
  ];
}
