import autocannon from 'autocannon';

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Sends one GraphQL request over and over from a few connections, on loopback and for a bounded time. */
export async function load(
  url: string,
  body: object,
  options: { seconds: number; connections: number; token?: string },
): Promise<LoadResult> {
  const payload = JSON.stringify(body);
  let wrong = 0;
  const result = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    },
    body: payload,
    connections: options.connections,
    duration: options.seconds,
    verifyBody: (answer: string) => {
      if (answer.includes('"errors"')) wrong += 1;
      return true;
    },
  } as autocannon.Options);
  if (result.errors + result.non2xx + wrong > 0) {
    throw new Error(
      `${result.errors} connections failed, ${result.non2xx} answers were not 200, ${wrong} had errors`,
    );
  }
  return {
    requestsPerSecond: result.requests.average,
    requests: result.requests.total,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
