import { roles } from '@vicinia/events';
import { csvRows } from '@vicinia/geography';
import { isVisible } from '@vicinia/service-kit';
import { z } from 'zod';

const none = (value: unknown): unknown => (typeof value === 'string' && !isVisible(value) ? null : value);
/** A text; null where nothing of it can be seen. */
const given = (most: number) => z.preprocess(none, z.string().max(most).nullable().default(null));
/** A day of the calendar. */
const day = z.preprocess(none, z.iso.date().nullable().default(null));
const words = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(/[\s;]+/).filter((word) => word !== '') : value;

/** One line of a personnel office: a person, a post, or a person in a post. */
const staffRow = z
  .object({
    personnelNumber: given(100),
    name: given(200),
    languages: z.preprocess(words, z.array(z.string().min(1).max(35)).max(20).default([])),
    issuer: given(1000),
    subject: given(1000),
    post: given(200),
    role: z.preprocess(none, z.enum(roles).nullable().default(null)),
    territory: given(200),
    municipality: given(200),
    organisation: given(200),
    from: day,
    until: day,
    selectedBy: z.preprocess(none, z.enum(['MAYOR', 'COUNCIL']).nullable().default(null)),
  })
  .strict()
  .superRefine((row, context) => {
    const demand = (holds: boolean, message: string): void => {
      if (!holds) context.addIssue({ code: 'custom', message });
    };
    demand(row.personnelNumber !== null || row.post !== null, 'names neither a person nor a post');
    demand(row.personnelNumber === null || row.name !== null, 'has a personnel number and no name');
    demand(
      row.post === null || (row.role !== null && row.territory !== null),
      'has a post without role or territory',
    );
    demand(
      (row.issuer === null) === (row.subject === null),
      'has one of issuer and subject, and not the other',
    );
    demand(row.from === null || row.until === null || row.from <= row.until, 'ends before it begins');
    const isAppointment = row.personnelNumber !== null && row.post !== null;
    demand(isAppointment || (row.from === null && row.until === null), 'has days and nobody in a post');
  });

/** A row with its number in the file; the first below the header is 1. */
export type StaffRow = z.output<typeof staffRow> & { readonly number: number };

/** What a file holds, and a sentence for each row that cannot be read. */
export interface StaffFile {
  readonly rows: readonly StaffRow[];
  readonly problems: readonly string[];
}

/**
 * Reads the rows of a file.
 *
 * @param text a CSV file with a header, or a JSON list of objects with the same names
 * @throws UnreadableFile or SyntaxError when it is neither
 */
export function staffFile(text: string): StaffFile {
  const raw = /^\s*\[/.test(text) ? rowsOfJson(text) : csvRows(text);
  const read = raw.map((row, index) => ({ number: index + 1, read: staffRow.safeParse(row) }));
  return {
    rows: read.flatMap(({ number, read: { data } }) => (data === undefined ? [] : { ...data, number })),
    problems: read.flatMap(({ number, read: { error } }) =>
      error === undefined ? [] : `row ${String(number)}: ${error.issues.map(sentenceOf).join(', ')}`,
    ),
  };
}

function rowsOfJson(text: string): unknown[] {
  return z.array(z.unknown()).parse(JSON.parse(text));
}

function sentenceOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
