/**
 * The parameters of a statement that is put together from what was asked for: what nobody asked for is not in its text, so
 * that the plan which PostgreSQL keeps of it suits all values.
 */
export class Parameters {
  private readonly given: unknown[];

  constructor(first: readonly unknown[]) {
    this.given = [...first];
  }

  /** Adds one. @returns how the statement names it */
  add(value: unknown): string {
    return `$${String(this.given.push(value))}`;
  }

  get values(): unknown[] {
    return this.given;
  }
}
