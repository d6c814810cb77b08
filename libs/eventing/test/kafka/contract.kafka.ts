import { describeTransportContract } from '../contract/transport-contract.js';
import { KafkaBus } from './kafka-bus.js';

describeTransportContract('Kafka', () => Promise.resolve(new KafkaBus()));
