export * from './photo/re-encoded.js';
export * from './photo/redacted.js';
export * from './store/attachment-store.js';
export * from './store/directory-store.js';
export * from './store/media-environment.js';
export * from './store/s3-store.js';
export * from './store/watched-store.js';
