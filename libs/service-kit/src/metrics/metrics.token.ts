/** Injection token of the process's Prometheus registry (`Registry` of prom-client). */
export const METRICS = Symbol('METRICS');
