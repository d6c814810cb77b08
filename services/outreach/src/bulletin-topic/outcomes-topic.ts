/** Code of the topic of what the platform itself drafts when an issue closes. It is there from the start and stays in use. */
export const OUTCOMES = 'OUTCOMES';
