/** Where attachments are sent to and read. */
export const MEDIA = '/media';
