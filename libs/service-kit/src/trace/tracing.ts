import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace';

/** Bit of the trace flags in W3C trace context. */
const SAMPLED_FLAG = 0x01;
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** A span in progress and what to hand on to whoever is called inside it. */
export interface TracedWork {
  readonly traceparent: string;
  /** @param failed marks the span as an error; without a message, which could be personal */
  end(failed?: boolean): void;
}

/**
 * OpenTelemetry traces through HTTP and messages. The context travels as W3C `traceparent` in headers and in the
 * outbox, so that one trace shows a request, its message and the effect in another service.
 */
export class Tracing {
  private readonly tracer: Tracer;

  /**
   * @param service name of the process in the traces
   * @param processors where finished spans go; none turns tracing off
   */
  constructor(
    service: string,
    private readonly processors: readonly SpanProcessor[],
  ) {
    this.provider = new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': `vicinia-${service}` }),
      spanProcessors: [...processors],
    });
    this.tracer = this.provider.getTracer('vicinia');
  }

  private readonly provider: TracerProvider;

  /** Exports to the given OpenTelemetry collector, or nowhere when there is none. */
  static exportingTo(endpoint: string | undefined, service: string): Tracing {
    if (endpoint === undefined) return new Tracing(service, []);
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
    return new Tracing(service, [new BatchSpanProcessor({ exporter })]);
  }

  get isOn(): boolean {
    return this.processors.length > 0;
  }

  /**
   * Starts a span below the given parent, or a new trace.
   *
   * @param kind `server` for a request, `consumer` for a heard message
   * @param parent W3C traceparent, or null
   * @returns null when tracing is off
   */
  start(name: string, kind: 'server' | 'consumer', parent: string | null): TracedWork | null {
    if (!this.isOn) return null;
    const span = this.tracer.startSpan(
      name,
      { kind: kind === 'server' ? SpanKind.SERVER : SpanKind.CONSUMER },
      contextBelow(parent),
    );
    return {
      traceparent: traceparentOf(span),
      end: (failed = false) => {
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  /** Sends what is still in hand. */
  async shutdown(): Promise<void> {
    await this.provider.shutdown();
  }
}

function contextBelow(parent: string | null): typeof ROOT_CONTEXT {
  const match = parent === null ? null : TRACEPARENT.exec(parent);
  const [, traceId, spanId, flags] = match ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: parseInt(flags, 16),
    isRemote: true,
  });
}

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${(traceFlags & SAMPLED_FLAG) === 0 ? '00' : '01'}`;
}
