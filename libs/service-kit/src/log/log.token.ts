/** Injection token of the process's structured log (`Logger` of pino). */
export const LOG = Symbol('LOG');
