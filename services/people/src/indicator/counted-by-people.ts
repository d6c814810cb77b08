/** Names of the figures that changes of one record note; those of seats are noted by statements. */
export interface CountedByPeople {
  readonly sum: 'VOLUNTEER_MINUTES';
  readonly stock: never;
}
