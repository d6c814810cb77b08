import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, OperationTypeNode, type DocumentNode } from 'graphql';
import * as ofEverybody from './index.js';
import * as ofStaff from './station.js';

const listed = JSON.parse(
  readFileSync(join(import.meta.dirname, '../trusted-documents.json'), 'utf8'),
) as Record<string, string>;

const operations = Object.entries({ ...ofEverybody, ...ofStaff } as Record<string, unknown>)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]): [string, DocumentNode] => [name, document as DocumentNode]);

describe('the list of trusted documents', () => {
  it.each(operations)('has %s as the client sends it', async (_name, document) => {
    const sent: string[] = [];
    const client = ofEverybody.createViciniaClient({
      url: 'http://gateway/graphql',
      store: ofEverybody.memoryStore(),
      fetch: (_url, init) => {
        sent.push((JSON.parse(init?.body as string) as { query: string }).query);
        return Promise.resolve(new Response('{"data":{"__typename":"Query"}}'));
      },
    });
    const isQuery = getOperationAST(document)?.operation === OperationTypeNode.QUERY;
    await (isQuery ? client.readAnew(document, {}) : client.change(document, {})).catch(() => null);
    expect(sent).toHaveLength(1);
    expect(listed).toHaveProperty(createHash('sha256').update(sent[0]!).digest('hex'), sent[0]);
  });

  it('has nothing else', () => {
    expect(operations.length).toBeGreaterThan(30);
    expect(Object.keys(listed)).toHaveLength(operations.length);
  });
});
