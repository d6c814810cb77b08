import {
  MyConcernReadsDocument,
  MyConcernsDocument,
  MyDataDocument,
  MyNameReadsDocument,
} from '@vicinia/client';
import { vicinia } from '../portal-client.js';

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * What the graph tells somebody of themselves, all pages of it.
 *
 * @throws Failure where a part of it cannot be read: a file that lacks something would not say so
 */
export async function allOfMyData(language: string): Promise<object> {
  const { me, mySubscriptions } = await vicinia.readAnew(MyDataDocument, { language });
  const concerns = await all(
    async (after) => (await vicinia.readAnew(MyConcernsDocument, { language, after })).me?.concerns,
  );
  const nameReads = await all(
    async (after) => (await vicinia.readAnew(MyNameReadsDocument, { after })).me?.nameReads,
  );
  const concernReads = await all(
    async (after) => (await vicinia.readAnew(MyConcernReadsDocument, { after })).me?.concernReads,
  );
  return { me, mySubscriptions, concerns, nameReads, concernReads };
}

async function all<Row>(
  load: (after: string | null) => Promise<Page<Row> | null | undefined>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Row> | null | undefined = await load(after);
    rows.push(...(page?.nodes ?? []));
    if (page?.pageInfo.hasNextPage !== true) return rows;
    after = page.pageInfo.endCursor;
  }
}
