/** Where photos of cards are sent to and read. */
export const MEDIA = '/media/cards';
