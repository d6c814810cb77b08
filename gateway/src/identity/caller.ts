/** On whose behalf a request goes to the subgraphs, and how much of it may be remembered. */
export interface Caller {
  /** Hash of the signed-in account, or null when nobody is signed in. */
  readonly identity: string | null;
  /** True for anonymous matters: no access log and no trace, here and at every hop. */
  readonly quiet: boolean;
  /** True where the call of a program was counted: no subgraph answers one without. */
  readonly counted?: boolean | undefined;
  readonly correlationId: string;
  /** W3C trace context to pass on, or null. */
  readonly traceparent: string | null;
}
