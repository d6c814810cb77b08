import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesOf, TestGateway } from './harness/test-gateway.js';

const TRUSTED = 'query Trusted { issues(first: 1) { edges { node { id } } } }';
const HASH = createHash('sha256').update(TRUSTED).digest('hex');

function manifest(documents: Record<string, string>): string {
  const file = join(mkdtempSync(join(tmpdir(), 'vicinia-documents-')), 'documents.json');
  writeFileSync(file, JSON.stringify(documents));
  return file;
}

describe('a gateway that answers trusted documents only', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start({ TRUSTED_DOCUMENTS: manifest({ [HASH]: TRUSTED }) });
  });

  afterAll(async () => {
    await gateway.stop();
  });

  it.each([
    ['as a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }],
    ['by its document id', { documentId: HASH }],
    ['by its document id with the name of the hash', { documentId: `sha256:${HASH}` }],
    ['by its text', { query: TRUSTED }],
    ['by its hash, whatever text is sent beside it', { documentId: HASH, query: '{ me { id } }' }],
  ])('answers one that is named %s', async (_how, body) => {
    expect((await gateway.post(body)).data).toEqual({ issues: { edges: [{ node: { id: '1' } }] } });
  });

  it.each([
    ['another text', { query: '{ issues(first: 1) { edges { node { id } } } }' }],
    ['the text with one more space', { query: `${TRUSTED} ` }],
    ['a hash that is not on the list', { documentId: 'a'.repeat(64) }],
    ['a hash that is none', { documentId: '__proto__' }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['nothing', { variables: {} }],
  ])('refuses %s with DOCUMENT_NOT_TRUSTED', async (_what, body) => {
    const answer = await gateway.post(body);

    expect([answer.status, codesOf(answer)]).toEqual([400, ['DOCUMENT_NOT_TRUSTED']]);
  });

  it('does not start on a list in which a hash is not that of its document', async () => {
    const file = manifest({ [HASH]: '{ me { id } }' });

    await expect(TestGateway.start({ TRUSTED_DOCUMENTS: file })).rejects.toThrow(
      'is not the SHA-256 of its document',
    );
  });
});
