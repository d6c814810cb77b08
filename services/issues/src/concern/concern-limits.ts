/** Most characters of a text in a concern. */
export const TEXT_LIMIT = 5_000;
