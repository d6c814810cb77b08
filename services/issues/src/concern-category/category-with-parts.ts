/**
 * Statement of the code of a category and of those below it.
 *
 * @param code parameter with the code
 */
export function categoryWithParts(code: string): string {
  return `SELECT part.code FROM concern_category part WHERE part.code = ${code} OR part.parent_code = ${code}`;
}
