import { ApolloClient, ApolloLink, type OperationVariables } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { HttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { viciniaCache } from './cache/cache.js';
import { Failure, failureOf, failureOfAnswer } from './errors/failure.js';
import { KeptKeys } from './idempotency/kept-keys.js';
import { operationName } from './operation-name.js';
import type { SignIn } from './sign-in/sign-in.js';
import { tabStore, type TextStore } from './text-store.js';
import { uploadFile, type UploadedFile, type UploadOptions } from './upload/upload.js';

export interface ViciniaClientOptions {
  /** Address of the graph, such as `https://vicinia.example/graphql`. */
  readonly url: string;
  /** Who is asking; nobody when left out. */
  readonly signIn?: Pick<SignIn, 'current'>;
  /** Where idempotency keys are kept; the browser tab when left out. */
  readonly store?: TextStore;
  /** How to ask; the global `fetch` when left out. */
  readonly fetch?: typeof fetch;
}

export interface ViciniaClient {
  /** For `<ApolloProvider>` and its hooks. */
  readonly apollo: ApolloClient;
  /**
   * Reads, from the cache where it knows the answer. What is asked with a receipt is never kept.
   *
   * @throws Failure
   */
  read<Data, Variables extends OperationVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /**
   * Reads what is there now, whatever the cache knows.
   *
   * @throws Failure
   */
  readAnew<Data, Variables extends OperationVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /**
   * Reads what there is now, for a page of parts that do without each other: what could not be read is null, and the first
   * reason stands beside it. Nothing of it is kept.
   *
   * @throws Failure when there is no part at all
   */
  readPartly<Data, Variables extends OperationVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<{ readonly data: Data; readonly failure: Failure | null }>;
  /**
   * Changes something. The idempotency key is filled in, and is the same when the same change is tried again.
   *
   * @throws Failure
   */
  change<Data, Variables extends OperationVariables & { idempotencyKey: string }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Omit<Variables, 'idempotencyKey'>,
  ): Promise<Data>;
  /**
   * Sends a photo, document or video for a concern, a measure, minutes or a public card, in browsers.
   *
   * @throws Failure
   */
  upload(file: Blob, options?: UploadOptions): Promise<UploadedFile>;
  /**
   * Reads a photo, document or video of a record, as whoever is signed in.
   *
   * @param path `Attachment.path`; for the thumbnail of a photo with `/thumbnail` behind it
   * @throws Failure
   */
  file(path: string): Promise<Blob>;
  /**
   * Where an `<img>` or a `<video>` finds a file, for a few minutes and without a token.
   *
   * @param address `Attachment.address` or `Attachment.thumbnailAddress`
   */
  addressOf(address: string): string;
}

/** A client of the graph with a cache, sign-in, retries and idempotency keys. */
export function createViciniaClient(options: ViciniaClientOptions): ViciniaClient {
  const apollo = new ApolloClient({ cache: viciniaCache(), link: linkOf(options) });
  const keys = new KeptKeys(options.store ?? tabStore());

  return {
    apollo,
    async read(document, variables) {
      const fetchPolicy = carriesReceipt(variables) ? 'no-cache' : 'cache-first';
      const { data } = await attempt(apollo.query({ query: document, variables, fetchPolicy } as never));
      return data as never;
    },
    async readAnew(document, variables) {
      const { data } = await attempt(
        apollo.query({ query: document, variables, fetchPolicy: 'no-cache' } as never),
      );
      return data as never;
    },
    async readPartly(document, variables) {
      const { data, error } = await attempt(
        apollo.query({ query: document, variables, fetchPolicy: 'no-cache', errorPolicy: 'all' } as never),
      );
      return { data: data as never, failure: error === undefined ? null : failureOf(error) };
    },
    async change(document, variables) {
      const name = operationName(document);
      const idempotencyKey = await keys.keyFor(name, variables);
      const sent = { ...variables, idempotencyKey };
      const fetchPolicy = carriesReceipt(variables) ? 'no-cache' : 'network-only';
      const { data } = await attempt(
        apollo.mutate({ mutation: document, variables: sent, fetchPolicy } as never),
      );
      await keys.settle(name, variables);
      return data as never;
    },
    async upload(file, asked = {}) {
      const { receiptHash } = asked;
      const headers = receiptHash === undefined ? tokenOf(options) : { 'x-receipt-hash': receiptHash };
      return await uploadFile(besideGraph(options, asked.to ?? '/media'), file, headers, asked);
    },
    async file(path) {
      const ask = options.fetch ?? fetch;
      const asked = ask(besideGraph(options, path), {
        headers: tokenOf(options),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      const answer = await asked.catch((error: unknown) => {
        throw failureOf(error);
      });
      if (!answer.ok) throw failureOfAnswer(await answer.text(), answer.headers.get('retry-after'));
      return await answer.blob();
    },
    addressOf: (address) => besideGraph(options, address),
  };
}

/** An address at the gateway, which answers the graph and files. */
function besideGraph({ url }: ViciniaClientOptions, path: string): string {
  return url.replace(/\/graphql$/, path);
}

async function attempt<Answer extends { data?: unknown; error?: unknown }>(
  answer: Promise<Answer>,
): Promise<Answer> {
  try {
    const answered = await answer;
    if (answered.data === undefined || answered.data === null) {
      throw failureOf(answered.error ?? new Failure('INTERNAL_ERROR', 'There was an answer without data.'));
    }
    return answered;
  } catch (error) {
    throw failureOf(error);
  }
}

function tokenOf({ signIn }: ViciniaClientOptions): Record<string, string> {
  const token = signIn?.current?.accessToken;
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

function linkOf(options: ViciniaClientOptions): ApolloLink {
  const { url, fetch } = options;
  return ApolloLink.from([
    new RetryLink({
      delay: { initial: 300, max: 3000, jitter: true },
      // What has an answer is not asked again; mutations carry an idempotency key, so they may be.
      attempts: { max: 3, retryIf: (error: unknown) => failureOf(error).code === 'UNREACHABLE' },
    }),
    new SetContextLink((previous, { variables }) => {
      const headers = (previous as { headers?: Record<string, string> }).headers;
      return { headers: { ...headers, ...(carriesReceipt(variables) ? {} : tokenOf(options)) } };
    }),
    new HttpLink({
      uri: url,
      // Nothing of the browser says who is asking.
      credentials: 'omit',
      fetchOptions: { referrerPolicy: 'no-referrer', cache: 'no-store' },
      ...(fetch === undefined ? {} : { fetch }),
    }),
  ]);
}

/** Whoever shows a receipt is not known, so no token goes with it and nothing of the answer is kept. */
function carriesReceipt(variables: OperationVariables | undefined): boolean {
  const input = variables?.['input'] as Record<string, unknown> | undefined;
  return variables?.['receiptHash'] !== undefined || input?.['receiptHash'] !== undefined;
}
