import { withMessageKey } from '../errors/message-key.js';
import { Refusal } from '../errors/refusal.js';

/** Checks of fields, by the names under which the caller wants what they give. */
type Checks = Readonly<Record<string, () => unknown>>;

/** One field at fault, as clients meet it in `extensions.fields`. */
export interface FieldFault {
  /** Path of the argument, for example `input.text`. */
  readonly field: string;
  readonly message: string;
  /** Under which clients have their own words for it, and what belongs into them: see `messageKeys`. */
  readonly key: unknown;
  readonly values?: unknown;
}

/**
 * Checks the fields of an input and tells all that is wrong with it at once: whoever fills in a form does not come back
 * for each fault.
 *
 * @param checks one for each field, such as `{ text: () => textArgument(input.text, 'input.text') }`
 * @returns what the checks gave, by their names
 * @throws Refusal of the first fault, with all of them in `extensions.fields`; INVALID_INPUT where their codes differ.
 *   Anything but a refusal that names a field is thrown as it is.
 */
export function checkInput<Given extends Checks>(
  checks: Given,
): { [Name in keyof Given]: ReturnType<Given[Name]> } {
  const faults: Refusal[] = [];
  const checked = Object.entries(checks).map(([name, check]) => {
    try {
      return [name, check()] as const;
    } catch (error) {
      if (!(error instanceof Refusal) || error.field === undefined) throw error;
      faults.push(error);
      return [name, undefined] as const;
    }
  });
  if (faults.length > 0) throw refusalOfAll(faults);
  return Object.fromEntries(checked) as { [Name in keyof Given]: ReturnType<Given[Name]> };
}

/**
 * Checks each entry of a list, and tells all that is wrong with any of them at once.
 *
 * @param check with the entry and its place in the list, from 0
 * @throws Refusal as `checkInput`
 */
export function checkEach<Entry, Checked>(
  entries: readonly Entry[],
  check: (entry: Entry, index: number) => Checked,
): Checked[] {
  const checks = entries.map((entry, index) => [index, () => check(entry, index)] as const);
  return Object.values<Checked>(checkInput(Object.fromEntries(checks)));
}

/** What a check gives of a value that may be left out. */
export function ifGiven<Value, Checked>(
  value: Value | null | undefined,
  check: (value: Value) => Checked,
): Checked | null {
  return value == null ? null : check(value);
}

/**
 * What a check gives of a value that may be left out, so that what is there stays, or taken away with null.
 *
 * @returns undefined for a value that was left out
 */
export function ifSaid<Value, Checked>(
  value: Value | null | undefined,
  check: (value: Value) => Checked,
): Checked | null | undefined {
  return value === undefined ? undefined : ifGiven(value, check);
}

/** The fields of which something was said, with what `ifSaid` gave of them. */
export function saidOf<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}

/**
 * One refusal of all faults.
 *
 * @param faults at least one, each naming its field
 * @returns with the code of the faults, INVALID_INPUT where they differ
 */
export function refusalOfAll(faults: readonly Refusal[]): Refusal {
  const codes = new Set(faults.map(({ code }) => code));
  const [code = 'INVALID_INPUT'] = codes.size === 1 ? codes : [];
  // A check that looked at several fields of its own has told of each.
  const fields = faults.flatMap((fault): readonly FieldFault[] => fault.fields ?? [fieldFault(fault)]);
  return new Refusal(code, fields.map(({ message }) => message).join('; '), fields[0]?.field, fields);
}

function fieldFault({ field = '', message, extensions }: Refusal): FieldFault {
  const { key, values } = withMessageKey(extensions);
  return { field, message, key, ...(values === undefined ? {} : { values }) };
}
