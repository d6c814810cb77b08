/** The country that runs for all files of the run. */
export const country = { portal: process.env['PORTAL_URL'] ?? '' };
