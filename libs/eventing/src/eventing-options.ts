import type { AggregateDefinition, Lane } from '@vicinia/events';
import type { Logger } from '@vicinia/service-kit';
import type { RelayOptions } from './relay/relay.js';
import type { MessageTransport } from './transport/message-transport.js';

interface CommonOptions {
  /** Name of the subgraph: the consumer groups are named after it. */
  readonly service: string;
  /** False runs no relay (tests, command line); an object changes its pace. Default: on. */
  readonly relay?: boolean | Partial<RelayOptions>;
  /** Lanes whose messages are published here; default: all. Another thread of the process publishes the others. */
  readonly lanes?: readonly Lane[];
  /** False hears nothing and acts on no request of the operator. Default: on. */
  readonly consumers?: boolean;
  /** Topics to prepare beyond those of the catalogue of `@vicinia/events`. */
  readonly extraTopics?: readonly AggregateDefinition[];
  /** Pause between looks at the operator's requests and at what is still to be caught up. Default 1000. */
  readonly requestPollMilliseconds?: number;
  /** How long ids of handled messages are remembered. Default 14 days; longer than the relay may repeat a message. */
  readonly inboxRetentionSeconds?: number;
}

/** Either the embedded bus by the URL of its database, or any other transport. */
export type EventingOptions = CommonOptions &
  (
    | { readonly busUrl: string }
    | {
        /** Made once at start-up, for example by `transportFromEnvironment`; closed at shutdown. */
        readonly transport: (log: Logger, service: string) => MessageTransport;
      }
  );
