/** Names of the figures that changes of one record note; those of seats are noted by statements. */
export interface CountedByPeople {
  readonly sum:
    'VOLUNTEER_MINUTES' | 'ABSTRACTIONS' | 'ABSTRACTED_MINUTES' | 'MEDIATIONS' | 'MEDIATIONS_AGREED';
  readonly stock: never;
}
