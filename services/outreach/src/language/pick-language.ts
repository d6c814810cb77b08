/**
 * The nearest language that there is: the very tag, then the same language in another form, then the fallbacks in their
 * order, then whatever comes first.
 *
 * @param available tags of the texts, at least one
 * @param wanted BCP 47 tags, the most wanted first
 * @param fallbacks tags to try when none of the wanted is there
 * @throws Error when there is no text at all
 */
export function pickLanguage(
  available: readonly string[],
  wanted: readonly string[],
  fallbacks: readonly string[],
): string {
  for (const tag of [...wanted, ...fallbacks]) {
    const found =
      available.find((each) => each.toLowerCase() === tag.toLowerCase()) ??
      available.find((each) => primary(each) === primary(tag));
    if (found !== undefined) return found;
  }
  const [first] = available;
  if (first === undefined) throw new Error('a text has at least one language');
  return first;
}

/**
 * The languages that a browser asks for, the most wanted first.
 *
 * @param header value of `Accept-Language`; what cannot be read is left out
 */
export function acceptedLanguages(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const weight = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
        .find((q) => q !== undefined);
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
