/**
 * Puts values in the places of a sentence, all in one pass: what a value holds – braces, a dollar – is text and never a
 * place or a pattern again. A place without a value stays as it is.
 *
 * @param sentence with places such as `{territory}`
 */
export function fillPlaceholders(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
}
