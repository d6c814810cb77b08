export * from './identity/index.js';
export * from './mailbox/index.js';
export * from './platform/addresses.js';
export * from './platform/databases.js';
export * from './platform/platform.js';
export * from './platform/service-process.js';
export * from './sample/country-document.js';
