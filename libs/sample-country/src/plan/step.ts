/** Every step happens at a moment; steps of a plan are in the order of time. Names such as `concern` hold keys that are valid inside the plan only. */
export interface Step<Kind extends string> {
  readonly kind: Kind;
  /** ISO 8601, UTC. */
  readonly at: string;
}
