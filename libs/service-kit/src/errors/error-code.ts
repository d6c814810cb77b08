/**
 * Every code that a client can meet in `extensions.code`. The schema's enum `ErrorCode` is generated from this list,
 * and a client may rely on the meaning of each staying as it is.
 */
export const errorCodes = {
  UNAUTHENTICATED: 'Nobody is signed in, or the token is expired, forged or meant for another audience.',
  FORBIDDEN: 'The signed-in person holds no grant that allows this here.',
  NOT_FOUND: 'There is nothing with this id, or nothing that the caller may know of.',
  INVALID_INPUT:
    'A value is malformed or out of range; `extensions.field` names it, `extensions.fields` all of them.',
  TRANSITION_NOT_ALLOWED: 'The life cycle does not lead from the present state to the one asked for.',
  CONFLICT: 'Somebody else changed the same thing first; read again and decide anew.',
  ALREADY_EXISTS: 'Something with this code or in this place exists already.',
  ALREADY_SIGNED: 'This stakeholder has answered on this version of the matrix.',
  DEADLINE_PASSED: 'The time for this has run out.',
  MATRIX_INCOMPLETE: 'A measure lacks what, who, where, when or how.',
  REVIEWS_MISSING: 'An issue closes only after at least two reviews and an assessed effect.',
  OUTSIDE_COUNTRY: 'The point lies in no territory of the country.',
  RECEIPT_MALFORMED: 'A receipt hash is 64 hexadecimal digits: the SHA-256 of the receipt.',
  ANONYMITY_NOT_ALLOWED: 'This is taken only from somebody who gives a name; nothing was kept.',
  IDEMPOTENCY_KEY_REUSED: 'The same idempotency key came with other input before.',
  PAYLOAD_TOO_LARGE: 'The body or the file is larger than the limit.',
  PHOTO_UNREADABLE: 'The file is not a photo that can be read.',
  PHOTO_INCOMPLETE: 'A part of the photo is missing or damaged, as when sending broke off; send it again.',
  PHOTO_IN_HEIC: 'The photo is in HEIC, which cannot be read here; send it as JPEG.',
  DOCUMENT_UNREADABLE: 'The file is not a PDF that can be read.',
  DOCUMENT_ENCRYPTED: 'The document is encrypted; send it without a password.',
  DOCUMENT_WITH_ACTIONS:
    'The document holds scripts, other files or programs to start; print it into a new PDF and send that.',
  VIDEO_UNREADABLE: 'The file is not a video that can be read; send it as MP4 with H.264.',
  VIDEO_INCOMPLETE: 'A part of the video is missing, as when sending broke off; send it again.',
  QUERY_TOO_COMPLEX: 'The query is deeper, costlier or longer than the limits.',
  DOCUMENT_NOT_TRUSTED: 'This gateway answers only documents from its trusted list.',
  RATE_LIMITED: 'Too many requests of this kind; try again later.',
  STAFF_ACCESS_SUSPENDED:
    'The service has not heard of grants lately, so staff operations wait. Public reads go on.',
  STORAGE_UNAVAILABLE: 'Files cannot be stored or read at the moment; try again later.',
  SUBGRAPH_UNAVAILABLE: 'A part of the platform is down; the rest of the answer stands.',
  INTERNAL_ERROR: 'Something failed that should not have; quote the correlation id.',
} as const;

export type ErrorCode = keyof typeof errorCodes;
