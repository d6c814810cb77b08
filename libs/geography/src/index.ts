export * from './boundary/boundary.js';
export * from './import/territory-file.js';
