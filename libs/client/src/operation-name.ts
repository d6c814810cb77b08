import { getOperationAST, type DocumentNode } from 'graphql';

/**
 * The name of the one operation in a document.
 *
 * @throws Error when it has none
 */
export function operationName(document: DocumentNode): string {
  const name = getOperationAST(document)?.name?.value;
  if (name === undefined) throw new Error('The document needs one operation with a name.');
  return name;
}
