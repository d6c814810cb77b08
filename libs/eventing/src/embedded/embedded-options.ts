export interface EmbeddedTransportOptions {
  /** Partitions of a topic of the ordinary lane when it is first prepared. Topics of the access lane have one. */
  readonly partitions: number;
  /** Most messages of one partition in one batch. */
  readonly batchSize: number;
  /** Pause between polls when nothing wakes a consumer. Appending wakes it; a poll only mends what nobody foresaw. */
  readonly pollMilliseconds: number;
  /** Pause after a wake-up, so that what is appended together is read together. */
  readonly gatherMilliseconds: number;
  /** How often a consumer shows that it lives and looks for others of its group. */
  readonly heartbeatMilliseconds: number;
  /** A member that has not been heard for so long has lost its partitions. */
  readonly memberTimeoutSeconds: number;
  /** How long messages of topics that are not compacted stay. */
  readonly retentionSeconds: number;
  /** Superseded messages of compacted topics stay at least so long. */
  readonly compactAfterSeconds: number;
  /** How long ids of removed messages are remembered, so that they are not appended again. */
  readonly rememberSeconds: number;
  /** Pause between rounds of compaction and pruning; 0 for none in this process. */
  readonly maintainMilliseconds: number;
  /** Connections for publishing. */
  readonly poolSize: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
}

const DAY = 24 * 3600;

export const defaultEmbeddedOptions: EmbeddedTransportOptions = {
  partitions: 8,
  batchSize: 200,
  pollMilliseconds: 2_000,
  gatherMilliseconds: 5,
  heartbeatMilliseconds: 1_000,
  memberTimeoutSeconds: 5,
  retentionSeconds: 14 * DAY,
  compactAfterSeconds: 600,
  rememberSeconds: 30 * DAY,
  maintainMilliseconds: 60_000,
  poolSize: 2,
  applicationName: 'vicinia-bus',
};
