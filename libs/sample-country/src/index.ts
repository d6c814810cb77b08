export * from './structure/country.js';
export * from './people/sample-people.js';
export * from './plan/plan-step.js';
export { seededRandom, type Random } from './random/random.js';
export { buildStructure, defaultCountrySize } from './structure/build-structure.js';
