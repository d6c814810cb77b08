import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { Tracing } from './tracing.js';

describe('a trace', () => {
  it('goes through request and message: the consumer span lies below the server span', () => {
    const exporter = new InMemorySpanExporter();
    const tracing = new Tracing('issues', [new SimpleSpanProcessor({ exporter })]);
    const request = tracing.start('POST /graphql', 'server', null);
    const heard = tracing.start('vicinia.issues.issue.bound.v1', 'consumer', request?.traceparent ?? null);
    heard?.end(true);
    request?.end();
    const [consumer, server] = exporter.getFinishedSpans();
    expect(consumer?.spanContext().traceId).toBe(server?.spanContext().traceId);
    expect(consumer?.parentSpanContext?.spanId).toBe(server?.spanContext().spanId);
    expect(consumer?.status.code).toBe(2);
  });

  it('costs nothing and starts nothing when it is off', () => {
    expect(new Tracing('issues', []).start('POST /graphql', 'server', null)).toBeNull();
  });
});
