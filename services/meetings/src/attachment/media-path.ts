/** Where attachments of minutes are sent to and read. */
export const MEDIA = '/media/minutes';
