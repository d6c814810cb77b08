/** What is counted of each territory. */
export interface Counted {
  readonly sum: 'MEETINGS_HELD';
  readonly stock: never;
}
