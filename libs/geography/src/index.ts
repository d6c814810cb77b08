export * from './boundary/boundary.js';
export * from './boundary/boundary-check.js';
export * from './boundary/boundary-index.js';
export { contains, ringContains } from './boundary/contains.js';
export { overlapShare, shareInside } from './boundary/overlap.js';
export { positionInside } from './boundary/position-inside.js';
export * from './import/territory-file.js';
export { readTerritoryFile } from './import/read-territory-file.js';
export { importFlags, type ImportFlags, optionsFromFlags, UnusableFlag } from './import/import-flags.js';
