import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '@vicinia/service-kit';
import { until, type GraphqlAnswer, type GraphqlData, type TestClient } from '@vicinia/testkit';

/** What a client asks again, with the same idempotency key: nobody has decided anything yet. */
const PASSING: readonly (ErrorCode | undefined)[] = ['SUBGRAPH_UNAVAILABLE', 'STAFF_ACCESS_SUSPENDED'];
const PATIENCE_MS = 60_000;

/**
 * Asks as a portal does whose services come and go: a lost connection, a subgraph that is away and authority that has
 * not been heard of for a while are asked again; everything else is an answer.
 */
export class PatientClient {
  constructor(private readonly client: TestClient) {}

  /** @throws Error with document and answer when it is refused */
  async query(document: string, variables: Record<string, unknown> = {}): Promise<GraphqlData> {
    let answer: GraphqlAnswer = {};
    await until(
      'an answer',
      async () => {
        const received = await this.client.answer(document, variables).catch(() => null);
        if (received === null || passes(received)) return false;
        answer = received;
        return true;
      },
      PATIENCE_MS,
    );
    if (answer.errors || !answer.data) throw new Error(`${document}\n${JSON.stringify(answer)}`);
    return answer.data;
  }

  /** As `query`, with one fresh idempotency key as `$key` for all tries. */
  mutate(document: string, variables: Record<string, unknown> = {}): Promise<GraphqlData> {
    return this.query(document, { key: randomUUID(), ...variables });
  }
}

function passes({ errors }: GraphqlAnswer): boolean {
  return errors?.some(({ extensions }) => PASSING.includes(extensions?.code)) ?? false;
}
