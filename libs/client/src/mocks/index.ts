export { mockFetch, type MockOptions } from './mock-fetch.js';
