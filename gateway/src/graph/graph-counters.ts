import { Counter, type Registry } from 'prom-client';

/** What an operator should see of the graph beside the common metrics. */
export interface GraphCounters {
  readonly failures: Counter<'subgraph' | 'reason'>;
}

export function graphCounters(metrics: Registry): GraphCounters {
  const registers = [metrics];
  return {
    failures: new Counter({
      name: 'gateway_subgraph_failures_total',
      help: 'Calls that a subgraph did not answer.',
      labelNames: ['subgraph', 'reason'],
      registers,
    }),
  };
}
