export * from './generated/station.js';
