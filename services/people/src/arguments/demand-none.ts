/** Sentences in one error; more would not be read at once. */
const MOST_PROBLEMS = 20;

/** @throws Error with the sentences, when there are any: nothing is written then */
export function demandNone(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > MOST_PROBLEMS ? [`and ${String(problems.length - MOST_PROBLEMS)} more`] : [];
  throw new Error([...problems.slice(0, MOST_PROBLEMS), ...more, 'Nothing was written.'].join('\n'));
}
