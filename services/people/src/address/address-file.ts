import { csvRows } from '@vicinia/geography';
import { isVisible } from '@vicinia/service-kit';
import { z } from 'zod';

const given = (most: number) => z.string().max(most).refine(isVisible, 'has nothing visible in it');
const degrees = (most: number) => z.number().min(-most).max(most);

/** An address, as the document of a country has it. */
export const addressEntry = z
  .object({
    postcode: given(20),
    place: given(100),
    street: given(100),
    houseNumber: z
      .string()
      .max(20)
      .nullable()
      .default(null)
      .transform((number) => (number !== null && isVisible(number) ? number : null)),
    longitude: degrees(180),
    latitude: degrees(90),
  })
  .strict();

/** In a file, where numbers are written. */
const addressRow = z.preprocess((row) => {
  const { longitude, latitude, ...others } = row as Readonly<Record<string, unknown>>;
  return { ...others, longitude: written(longitude), latitude: written(latitude) };
}, addressEntry);

function written(text: unknown): unknown {
  return typeof text === 'string' && text !== '' ? Number(text) : text;
}

export type AddressRow = z.output<typeof addressEntry>;

/**
 * Reads a CSV file with the columns `postcode`, `place`, `street`, `longitude`, `latitude` and, for houses, `houseNumber`.
 *
 * @returns the rows, and a sentence for each that cannot be read
 * @throws UnreadableFile when it is no CSV
 */
export function addressFile(text: string): { readonly rows: AddressRow[]; readonly problems: string[] } {
  const rows: AddressRow[] = [];
  const problems: string[] = [];
  for (const [index, raw] of csvRows(text).entries()) {
    const { data, error } = addressRow.safeParse(raw);
    if (data !== undefined) rows.push(data);
    else {
      const found = error.issues.map(({ path, message }) => [...path, message].join(': '));
      problems.push(`row ${String(index + 1)}: ${found.join(', ')}`);
    }
  }
  return { rows, problems };
}
