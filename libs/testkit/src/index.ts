export * from './country/test-country.js';
export * from './graphql/test-client.js';
export * from './messages/message-probe.js';
export * from './postgres/test-database.js';
export * from './sign-in/test-keys.js';
export * from './subgraph/start-subgraph.js';
export * from './subgraph/test-grants.js';
export * from './until.js';
