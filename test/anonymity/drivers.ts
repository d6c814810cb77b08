import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { until } from '@vicinia/testkit';
import type { RunningCountry } from '../support/running-country.js';
import type { AnonymousRequest, Auditor } from './auditor.js';

/** How one anonymous operation is called. */
export interface Driver {
  /** `Mutation.raiseConcernAnonymously`, or `POST /media` for a route beside the graph. */
  readonly operation: string;
  /** Succeeds when the drivers before it have run. */
  right(): Promise<AnonymousRequest> | AnonymousRequest;
  /** Is refused. */
  wrong(): AnonymousRequest;
  /** Looks at the answer to the right request. */
  after?(text: string): void;
  /** What staff do before it. */
  readonly needs?: 'a closed issue';
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Everything that can be done without a name, in the order in which one person would do it. A new operation needs a
 * driver here.
 */
export function driversOf(country: RunningCountry, auditor: Auditor): Driver[] {
  const receiptHash = createHash('sha256').update(randomBytes(16)).digest('hex');
  const stored = createHash('sha256').update(receiptHash).digest('hex');
  auditor.remember('the hash that the client sends', receiptHash);
  auditor.remember('what is stored of the receipt', stored, /^issues public\.(?:concern|photo)$/);
  const addresses = ['first', 'second'].map((name) => `${name}.${randomUUID().slice(0, 8)}@mail.example`);
  for (const address of addresses)
    auditor.remember('an address', address, /^outreach public\.subscription$|^mail$/);
  const attachmentIds: string[] = [];

  const graph = (field: string, document: string, variables: Record<string, unknown>): AnonymousRequest => {
    const key = `key-of-a-client-${randomUUID()}`;
    auditor.remember(`the idempotency key of ${field}`, key);
    auditor.remember(`the bare hash of the key of ${field}`, createHash('sha256').update(key).digest('hex'));
    return {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables: { key, ...variables } }),
    };
  };
  const mutation = (
    name: string,
    type: string,
    input: object,
    selection = 'concern { status }',
  ): AnonymousRequest =>
    graph(
      name,
      `mutation ($input: ${type}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${selection} } }`,
      { input },
    );
  const byToken = (name: string, selection: string, token: string): AnonymousRequest =>
    graph(
      name,
      `mutation ($input: ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${selection} } }`,
      { input: { token } },
    );
  const read = (hash: string): AnonymousRequest =>
    graph(
      'concernByReceipt',
      `query ($hash: String!) { concernByReceipt(receiptHash: $hash) { status receivedAt messages { writtenAt } attachments { id } } }`,
      { hash },
    );
  const photo = (body: Uint8Array<ArrayBuffer>): AnonymousRequest => ({
    method: 'POST',
    path: '/media',
    headers: { 'content-type': 'image/png', 'x-receipt-hash': receiptHash },
    body,
  });
  const shown = (file: string): AnonymousRequest => ({
    method: 'GET',
    path: `/media/${file}`,
    headers: { 'x-receipt-hash': receiptHash },
  });
  const concern = (category: string): object => ({
    receiptHash,
    category,
    kind: 'THREAT',
    happenedOn: '2026-03-01',
    text: 'Man bedroht uns',
    language: 'de',
    point: country.country.pointIn('B1111'),
    attachmentIds,
  });
  const judging = (name: string): Pick<Driver, 'operation' | 'right' | 'wrong'> => ({
    operation: `Mutation.${name}`,
    right: () => mutation(name, 'JudgeOutcomeByReceiptInput', { receiptHash }),
    wrong: () => mutation(name, 'JudgeOutcomeByReceiptInput', { receiptHash: 'abc' }),
  });
  const subscribing = (address: string): AnonymousRequest =>
    mutation(
      'subscribe',
      'SubscribeInput',
      { email: address, territoryIds: [country.territoryId('S111')], language: 'de' },
      'accepted',
    );
  const tokenFor = async (address: string | undefined, purpose: string): Promise<string> => {
    let token: string | undefined;
    await until(`a message to ${address ?? ''}`, () => {
      const mail = country.mailbox
        .messages()
        .findLast(({ to }) => address !== undefined && to.includes(address));
      token = new RegExp(`/${purpose}/([\\w-]+)`).exec(mail?.text ?? '')?.[1];
      return token !== undefined;
    });
    auditor.remember(`a token to ${purpose}`, token!, /^mail$/);
    auditor.remember(
      `the hash of a token to ${purpose}`,
      createHash('sha256').update(token!).digest('hex'),
      /^outreach public\.subscription$/,
    );
    return token!;
  };
  const page = (method: 'GET' | 'POST', purpose: string, token: string): AnonymousRequest => ({
    method,
    path: `/${purpose}/${token}`,
    ...(method === 'POST'
      ? { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'which=this' }
      : {}),
  });
  const paged = (method: 'GET' | 'POST', purpose: string, address: string | undefined): Driver => ({
    operation: `${method} /${purpose}/:token`,
    right: async () => page(method, purpose, await tokenFor(address, purpose)),
    wrong: () => page(method, purpose, 'unknown'),
  });
  const [first, second] = addresses;

  return [
    {
      operation: 'POST /media',
      right: () => photo(new Uint8Array(PIXEL)),
      wrong: () => photo(new TextEncoder().encode('no photo')),
      after: (text) => {
        attachmentIds.push((JSON.parse(text) as { id: string }).id);
        auditor.remember('the id of a photo', attachmentIds[0]!, /^issues public\.photo$|^photo$/);
      },
    },
    {
      operation: 'Mutation.raiseConcernAnonymously',
      right: () => mutation('raiseConcernAnonymously', 'RaiseAnonymousConcernInput', concern('OTHER')),
      wrong: () => mutation('raiseConcernAnonymously', 'RaiseAnonymousConcernInput', concern('NONE_SUCH')),
    },
    {
      operation: 'GET /media/:id',
      right: () => shown(attachmentIds[0] ?? ''),
      wrong: () => shown(randomUUID()),
    },
    {
      operation: 'GET /media/:id/thumbnail',
      right: () => shown(`${attachmentIds[0] ?? ''}/thumbnail`),
      wrong: () => shown(`${randomUUID()}/thumbnail`),
    },
    {
      operation: 'GET /map/:level.topojson',
      right: () => ({ method: 'GET', path: '/map/DISTRICT.topojson', headers: {} }),
      wrong: () => ({ method: 'GET', path: '/map/NONE_SUCH.topojson', headers: {} }),
    },
    { operation: 'Query.concernByReceipt', right: () => read(receiptHash), wrong: () => read('abc') },
    {
      operation: 'Mutation.addToConcernByReceipt',
      right: () =>
        mutation('addToConcernByReceipt', 'AddToConcernByReceiptInput', {
          receiptHash,
          text: 'Mehr',
          language: 'de',
        }),
      wrong: () =>
        mutation('addToConcernByReceipt', 'AddToConcernByReceiptInput', {
          receiptHash,
          text: '',
          language: 'de',
        }),
    },
    { ...judging('confirmOutcomeByReceipt'), needs: 'a closed issue' },
    judging('contestOutcomeByReceipt'),
    {
      operation: 'Mutation.subscribe',
      right: () => subscribing(first!),
      wrong: () => subscribing('no address'),
    },
    {
      operation: 'Mutation.confirmSubscription',
      right: async () => byToken('confirmSubscription', 'confirmed', await tokenFor(first, 'confirm')),
      wrong: () => byToken('confirmSubscription', 'confirmed', 'unknown'),
    },
    {
      operation: 'Mutation.unsubscribe',
      right: async () => byToken('unsubscribe', 'unsubscribed', await tokenFor(first, 'unsubscribe')),
      wrong: () => byToken('unsubscribe', 'unsubscribed', 'unknown'),
    },
    {
      operation: 'Mutation.subscribe',
      right: () => subscribing(second!),
      wrong: () => subscribing('x@'),
    },
    paged('GET', 'confirm', second),
    paged('POST', 'confirm', second),
    paged('GET', 'unsubscribe', second),
    paged('POST', 'unsubscribe', second),
  ];
}
