export { viciniaCache } from './cache/cache.js';
export { errorSentence, errorWords, type Language } from './errors/error-words.js';
export { Failure, failureOf, type FieldFailure } from './errors/failure.js';
export * from './generated/graphql.js';
export { liveChanges, type LiveChange, type LiveChangesOptions } from './live/live-changes.js';
export {
  formatReceipt,
  newReceipt,
  parseReceipt,
  receiptHash,
  ReceiptMistyped,
  type Receipt,
} from './receipt/receipt.js';
export { SignIn, type SignedIn, type SignInOptions } from './sign-in/sign-in.js';
export { memoryStore, tabStore, type TextStore } from './text-store.js';
export type { UploadedFile, UploadOptions } from './upload/upload.js';
export { createViciniaClient, type ViciniaClient, type ViciniaClientOptions } from './vicinia-client.js';
