export { useLiveChanges } from './live/use-live-changes.js';
