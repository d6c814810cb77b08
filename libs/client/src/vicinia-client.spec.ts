import { jest } from '@jest/globals';
import {
  AddToConcernByReceiptDocument,
  ConcernByReceiptDocument,
  ConcernCategoriesDocument,
} from './generated/graphql.js';
import { memoryStore } from './text-store.js';
import { createViciniaClient } from './vicinia-client.js';

type Fetch = typeof fetch;
interface Sent {
  readonly headers: Record<string, string>;
  readonly variables: Record<string, any>;
}

const HASH = 'a'.repeat(64);
const TOLD = {
  input: { receiptHash: HASH, text: 'It is dark again.', language: 'en' },
  language: 'en',
};

function answer(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json', ...(init?.headers as Record<string, string>) },
    status: init?.status ?? 200,
  });
}

function clientThatHears(...answers: (() => Response)[]) {
  const sent: Sent[] = [];
  const fetch: Fetch = jest.fn<Fetch>((_url, init) => {
    const { variables } = JSON.parse(init?.body as string);
    sent.push({ headers: init?.headers as Record<string, string>, variables });
    const next = answers[Math.min(sent.length, answers.length) - 1]!;
    return new Promise((resolve) => {
      resolve(next());
    });
  });
  const current = { accessToken: 'token', account: 'a', name: 'A', expiresAt: null };
  const store = memoryStore();
  const client = createViciniaClient({ url: 'http://gateway/graphql', signIn: { current }, store, fetch });
  return { client, sent };
}

const offline = (): Response => {
  throw new TypeError('fetch failed');
};
const added = () => answer({ data: { addToConcernByReceipt: null, __typename: 'Mutation' } });
const refused = (code: string) => () =>
  answer({
    errors: [{ message: 'no', extensions: { code, field: 'text', correlationId: 'c-1' } }],
    data: null,
  });

describe('a change', () => {
  it('is sent again after a lost connection, with the same key', async () => {
    const { client, sent } = clientThatHears(offline, added);
    await client.change(AddToConcernByReceiptDocument, TOLD);
    expect(sent).toHaveLength(2);
    expect(sent[0]!.variables['idempotencyKey']).toBe(sent[1]!.variables['idempotencyKey']);
  });

  it('has the same key when somebody tries it again, and another one once it has succeeded', async () => {
    const { client, sent } = clientThatHears(refused('SUBGRAPH_UNAVAILABLE'), added);
    await expect(client.change(AddToConcernByReceiptDocument, TOLD)).rejects.toThrow();
    await client.change(AddToConcernByReceiptDocument, TOLD);
    await client.change(AddToConcernByReceiptDocument, TOLD);
    const keys = sent.map(({ variables }) => variables['idempotencyKey'] as string);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('has another key when something else is said', async () => {
    const { client, sent } = clientThatHears(refused('SUBGRAPH_UNAVAILABLE'));
    const other = { ...TOLD, input: { ...TOLD.input, text: 'Now it is light.' } };
    await expect(client.change(AddToConcernByReceiptDocument, TOLD)).rejects.toThrow();
    await expect(client.change(AddToConcernByReceiptDocument, other)).rejects.toThrow();
    expect(sent[1]!.variables['idempotencyKey']).not.toBe(sent[0]!.variables['idempotencyKey']);
  });
});

describe('who is asking', () => {
  it('is told by the token', async () => {
    const { client, sent } = clientThatHears(() => answer({ data: { concernCategories: null } }));
    await client.read(ConcernCategoriesDocument, { language: 'en' });
    expect(sent[0]!.headers['authorization']).toBe('Bearer token');
  });

  it('is not told with a receipt, though somebody is signed in', async () => {
    const { client, sent } = clientThatHears(added, () => answer({ data: { concernByReceipt: null } }));
    await client.change(AddToConcernByReceiptDocument, TOLD);
    await client.read(ConcernByReceiptDocument, { receiptHash: HASH, language: 'en' });
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual([undefined, undefined]);
  });
});

describe('an answer', () => {
  it('is remembered', async () => {
    const { client, sent } = clientThatHears(() => answer({ data: { concernCategories: [] } }));
    await client.read(ConcernCategoriesDocument, { language: 'en' });
    await client.read(ConcernCategoriesDocument, { language: 'en' });
    expect(sent).toHaveLength(1);
  });

  it('is asked for again where somebody wants to know what is there now', async () => {
    const { client, sent } = clientThatHears(() => answer({ data: { concernCategories: [] } }));
    await client.readAnew(ConcernCategoriesDocument, { language: 'en' });
    await client.readAnew(ConcernCategoriesDocument, { language: 'en' });
    expect(sent).toHaveLength(2);
  });

  it('to a receipt is not', async () => {
    const { client, sent } = clientThatHears(() => answer({ data: { concernByReceipt: null } }));
    await client.read(ConcernByReceiptDocument, { receiptHash: HASH, language: 'en' });
    await client.read(ConcernByReceiptDocument, { receiptHash: HASH, language: 'en' });
    expect(sent).toHaveLength(2);
    expect(JSON.stringify(client.apollo.cache.extract())).not.toContain(HASH);
  });
});

describe('a failure', () => {
  it('says its code, its field and what to quote', async () => {
    const { client } = clientThatHears(refused('INVALID_INPUT'));
    await expect(client.change(AddToConcernByReceiptDocument, TOLD)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      key: 'INVALID_INPUT',
      values: {},
      field: 'text',
      correlationId: 'c-1',
    });
  });

  it('says what exactly is wrong where the graph does, of each field', async () => {
    const tooLong = { field: 'input.text', key: 'INVALID_INPUT.TEXT_TOO_LONG', values: { most: 5000 } };
    const empty = { field: 'input.language', key: 'INVALID_INPUT.TEXT_EMPTY' };
    const extensions = { code: 'INVALID_INPUT', ...tooLong, fields: [tooLong, empty] };
    const { client } = clientThatHears(() => answer({ errors: [{ message: 'no', extensions }], data: null }));
    await expect(client.change(AddToConcernByReceiptDocument, TOLD)).rejects.toMatchObject({
      key: 'INVALID_INPUT.TEXT_TOO_LONG',
      values: { most: 5000 },
      fields: [tooLong, { ...empty, values: {} }],
    });
  });

  it('says when to try again, and is not tried at once', async () => {
    const body = { errors: [{ message: 'later', extensions: { code: 'RATE_LIMITED' } }] };
    const { client, sent } = clientThatHears(() =>
      answer(body, { status: 429, headers: { 'retry-after': '60' } }),
    );
    await expect(client.change(AddToConcernByReceiptDocument, TOLD)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: 60,
    });
    expect(sent).toHaveLength(1);
  });

  it('is UNREACHABLE where nothing answers, after three tries', async () => {
    const { client, sent } = clientThatHears(offline);
    await expect(client.read(ConcernCategoriesDocument, { language: 'en' })).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
    expect(sent).toHaveLength(3);
  });
});

describe('a page of parts', () => {
  const away = { message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' }, path: ['concernCategories'] };

  it('has what there is, and says why the rest is missing', async () => {
    const { client } = clientThatHears(() => answer({ data: { concernCategories: null }, errors: [away] }));
    const { data, failure } = await client.readPartly(ConcernCategoriesDocument, { language: 'en' });
    expect(data).toEqual({ concernCategories: null });
    expect(failure).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('is asked for anew each time, so that what was away comes back', async () => {
    const { client, sent } = clientThatHears(
      () => answer({ data: { concernCategories: null }, errors: [away] }),
      () => answer({ data: { concernCategories: [] } }),
    );
    await client.readPartly(ConcernCategoriesDocument, { language: 'en' });
    expect(await client.readPartly(ConcernCategoriesDocument, { language: 'en' })).toEqual({
      data: { concernCategories: [] },
      failure: null,
    });
    expect(sent).toHaveLength(2);
  });

  it('fails where there is no part at all', async () => {
    const { client } = clientThatHears(refused('RATE_LIMITED'));
    await expect(client.readPartly(ConcernCategoriesDocument, { language: 'en' })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
  });
});

describe('a file of a record', () => {
  const clientOf = (fetch: Fetch) =>
    createViciniaClient({
      url: 'http://gateway/graphql',
      signIn: { current: { accessToken: 'token', account: 'a', name: 'A', expiresAt: null } },
      store: memoryStore(),
      fetch,
    });

  it('is read with the token, at the address of the graph', async () => {
    const fetch = jest.fn<Fetch>().mockResolvedValue(new Response('picture'));
    const file = await clientOf(fetch).file('/media/1/thumbnail');
    expect(await file.text()).toBe('picture');
    const [address, init] = fetch.mock.calls[0]!;
    expect(address).toBe('http://gateway/media/1/thumbnail');
    expect(init?.headers).toEqual({ authorization: 'Bearer token' });
  });

  it('has an address for an image, at the address of the graph', () => {
    const fetch = jest.fn<Fetch>();
    expect(clientOf(fetch).addressOf('/media/1?until=9&key=k')).toBe('http://gateway/media/1?until=9&key=k');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('tells why it is not there', async () => {
    const fetch = jest.fn<Fetch>().mockImplementation(() => Promise.resolve(refusedFile()));
    await expect(clientOf(fetch).file('/media/1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(clientOf(() => Promise.resolve().then(offline)).file('/media/1')).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
  });
});

const refusedFile = () =>
  answer({ errors: [{ message: 'no', extensions: { code: 'NOT_FOUND' } }] }, { status: 404 });
