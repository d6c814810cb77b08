import type { EventMessage } from '@vicinia/events';
import { runOperation, type Tracing } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { fittingData } from '../transport/fitting-data.js';
import type { ConsumerRegistry, RegisteredConsumer } from './consumer-registry.js';

/** Validates a message on receipt and calls its consumers inside an operation of their own. */
export class MessageHandling {
  constructor(
    private readonly registry: ConsumerRegistry,
    private readonly tracing: Pick<Tracing, 'start'> | null,
  ) {}

  /** @throws Error when no consumer hears the type, when the data breaks the contract, or what a consumer throws */
  async handle(message: EventMessage, manager: EntityManager): Promise<void> {
    const consumers = this.registry.of(message.type);
    // An anonymous matter has no trace context and gets none here.
    const work =
      message.traceparent === null
        ? null
        : (this.tracing?.start(message.type, 'consumer', message.traceparent) ?? null);
    const context = {
      correlationId: message.correlationId,
      causationId: message.id,
      at: new Date(message.time),
      traceparent: work?.traceparent ?? message.traceparent,
    };
    let failed = true;
    try {
      await runOperation(context, () => callAll(consumers, message, manager));
      failed = false;
    } finally {
      work?.end(failed);
    }
  }
}

async function callAll(
  consumers: readonly RegisteredConsumer[],
  message: EventMessage,
  manager: EntityManager,
): Promise<void> {
  // All of them hear the same type, so one look at the data is enough.
  const [first] = consumers;
  if (first === undefined) throw new Error(`nobody here hears ${message.type}`);
  const fitting = { ...message, data: fittingData(first.definition, message.data) };
  for (const { consumer } of consumers) await consumer.handle(fitting, manager);
}
