import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyTopics, kafkaSettingsFromEnvironment, parseTopicPlans } from '@vicinia/eventing';
import { busEnvironment, createLog, readEnvironment } from '@vicinia/service-kit';
import type { Command } from 'commander';

const FILE = join(import.meta.dirname, '../../topics.yaml');

interface ApplyFlags {
  readonly file: string;
  readonly check?: boolean;
  readonly grow?: boolean;
  readonly replicationFactor?: string;
}

/** `topics apply`: the topics of a Kafka cluster, as the file of topics has them. */
export function addTopicsCommand(program: Command): void {
  program
    .command('topics')
    .description('topics of the Kafka cluster that KAFKA_BROKERS names')
    .command('apply')
    .description('Creates missing topics and corrects their configuration; never shrinks or deletes one')
    .option('--file <path>', 'file of topics', FILE)
    .option('--check', 'changes nothing and fails when something differs')
    .option('--grow', 'lets topics get more partitions; drain them first, for keys move')
    .option('--replication-factor <copies>', 'copies of each partition of new topics')
    .action(apply);
}

async function apply(flags: ApplyFlags): Promise<void> {
  const settings = kafkaSettingsFromEnvironment(readEnvironment(busEnvironment));
  if (settings === null) throw new Error('Set KAFKA_BROKERS to the addresses of the cluster.');
  const copies = flags.replicationFactor;
  const outcomes = await applyTopics(
    settings,
    createLog('topics', 'error'),
    parseTopicPlans(readFileSync(flags.file, 'utf8')),
    {
      check: flags.check ?? false,
      grow: flags.grow ?? false,
      ...(copies === undefined ? {} : { replicationFactor: Number.parseInt(copies, 10) }),
    },
  );
  for (const { topic, state, differences } of outcomes) {
    const done =
      flags.check === true && state !== 'as planned' && state !== 'refused' ? `to be ${state}` : state;
    process.stdout.write(`${topic}  ${done}${differences.length > 0 ? `: ${differences.join('; ')}` : ''}\n`);
  }
  const differs = flags.check === true && outcomes.some(({ state }) => state !== 'as planned');
  if (differs || outcomes.some(({ state }) => state === 'refused')) process.exitCode = 1;
}
