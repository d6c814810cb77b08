import { Gauge, type Registry } from 'prom-client';

/**
 * Shows in the metrics which keys of internal tokens a process works with, so that a rotation can be seen to be over.
 *
 * @param use what it does with them: the gateway signs, a subgraph accepts
 * @param keys each with its key id; nothing else of them is shown
 */
export function showInternalKeys(
  registry: Registry,
  use: 'signs' | 'accepts',
  keys: readonly { readonly kid?: string | undefined }[],
): void {
  const gauge = new Gauge({
    name: 'vicinia_internal_key',
    help: 'Keys of internal tokens that this process signs with or accepts',
    labelNames: ['use', 'kid'],
    registers: [registry],
  });
  for (const { kid = '' } of keys) gauge.set({ use, kid }, 1);
}
