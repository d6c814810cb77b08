/**
 * SQL condition: a text is found somewhere in another, without regard to case and marks (`folded`). A trigram index on the
 * expression serves it from three characters on.
 *
 * @param expression SQL of what is searched in, already `folded`
 * @param searched SQL of what is searched for, for example `$1`; its `%`, `_` and `\` are characters like others
 */
export function foundIn(expression: string, searched: string): string {
  return String.raw`${expression} LIKE '%' || regexp_replace(folded(${searched}), '([\\%_])', '\\\1', 'g') || '%'`;
}
