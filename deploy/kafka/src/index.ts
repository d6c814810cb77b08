export type { BrokerPlace, ClusterSettings } from './broker-settings.js';
export type { LocalBroker } from './local-broker.js';
export { LocalKafka, type LocalKafkaOptions } from './local-kafka.js';
