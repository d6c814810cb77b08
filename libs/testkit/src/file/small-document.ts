/** The author that the notes of `smallDocument` name. */
export const AUTHOR = 'Somebody of the office';

/**
 * A PDF of one empty page that tells who wrote it.
 *
 * @param catalog entries of its catalogue besides, in the syntax of PDF
 */
export function smallDocument(catalog = ''): Buffer {
  return Buffer.from(`%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R ${catalog}>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200]>> endobj
4 0 obj <</Author (${AUTHOR})>> endobj
trailer <</Root 1 0 R /Info 4 0 R>>
`);
}
