import { InvalidArgumentError } from 'commander';

/**
 * One more variable of the services.
 *
 * @param text as `NAME=value`; the value may be empty and may have further equals signs
 * @param before those that were named before
 * @throws InvalidArgumentError when it is written in another way
 */
export function anotherVariable(
  text: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Write NAME=value.');
  return { ...before, [name]: value };
}
