/** Root fields that a service marked `@anonymous`. */
export const ANONYMOUS_FIELDS: ReadonlySet<string> = new Set([
  'Mutation.addToConcernByReceipt',
  'Mutation.confirmOutcomeByReceipt',
  'Mutation.confirmSubscription',
  'Mutation.contestOutcomeByReceipt',
  'Mutation.raiseConcernAnonymously',
  'Mutation.subscribe',
  'Mutation.unsubscribe',
  'Query.concernByReceipt',
]);
