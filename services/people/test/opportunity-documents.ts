/** A moment so many days from now. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** An opportunity as an officer would publish it. */
export const sampleOpportunity = (territoryId: string, more: object = {}): object => ({
  territoryId,
  role: 'ACTIVE_CITIZEN',
  titles: [
    { language: 'de', text: 'Begleitung für Ältere (Muster)' },
    { language: 'en', text: 'Walks for seniors (sample)' },
  ],
  descriptions: [{ language: 'de', text: 'Begleitung auf Wegen (Muster)' }],
  places: 4,
  until: inDays(30),
  ...more,
});

export const PUBLISH = `mutation ($input: PublishOpportunityInput!, $key: String!) {
  publishOpportunity(input: $input, idempotencyKey: $key) { opportunity { id } } }`;
export const CLOSE = `mutation ($input: CloseOpportunityInput!, $key: String!) {
  closeOpportunity(input: $input, idempotencyKey: $key) { opportunity { id } } }`;
