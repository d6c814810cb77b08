/** Injection token of the process's `Tracing`. */
export const TRACING = Symbol('TRACING');
