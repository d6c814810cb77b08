export * from './structure/country.js';
export * from './people/sample-people.js';
export * from './plan/plan-step.js';
export { buildStructure, defaultCountrySize } from './structure/build-structure.js';
export { buildPeople } from './people/build-people.js';
export { buildSampleCountry, type SampleCountry, type Story } from './sample-country.js';
export { seededRandom, type Random } from './random/random.js';
export { replyHours } from './plan/reply-hours.js';
export { planYear, type PlanOptions } from './plan/plan-year.js';
