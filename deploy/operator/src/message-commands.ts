import { ParkedMessages, ProjectionRebuilds } from '@vicinia/eventing';
import { createDataSource } from '@vicinia/service-kit';
import { Option, type Command } from 'commander';
import type { DataSource } from 'typeorm';
import { SERVICES, type EnvironmentOf, type Service } from './services.js';

interface ServiceFlag {
  readonly service: Service;
}

const ofService = (): Option =>
  new Option('-s, --service <service>', 'whose messages').choices([...SERVICES]).makeOptionMandatory();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Commands for messages that failed and for projections, on the database of one service. */
export function addMessageCommands(program: Command, environmentOf: EnvironmentOf): void {
  const withDatabase = async (
    service: Service,
    work: (source: DataSource) => Promise<void>,
  ): Promise<void> => {
    const url = environmentOf(service)['DATABASE_URL'] ?? '';
    const source = createDataSource({ url, applicationName: 'vicinia', entities: [], migrations: [] });
    await source.initialize();
    await work(source).finally(() => source.destroy());
  };

  const parked = program.command('parked').description('messages that a service could not handle');
  parked
    .command('list')
    .description('Lists parked messages, the head of each queue with its reason')
    .addOption(ofService())
    .action(({ service }: ServiceFlag) =>
      withDatabase(service, async (source) => {
        const messages = await new ParkedMessages(source).list();
        if (messages.length === 0) say('Nothing is parked.');
        for (const { messageId, type, key, attempts, parkedAt, reason } of messages) {
          say(
            `${messageId}  ${parkedAt.toISOString()}  ${type}  key ${key}  ${reason ?? 'waits behind another'}  (${attempts} attempts)`,
          );
        }
      }),
    );
  parked
    .command('retry [messageId]')
    .description('Asks the running service to try a queue again, or all queues')
    .addOption(ofService())
    .action((messageId: string | undefined, { service }: ServiceFlag) =>
      withDatabase(service, async (source) => {
        const messages = new ParkedMessages(source);
        const asked =
          messageId === undefined ? await messages.retryAll() : Number(await messages.retry(messageId));
        say(asked === 0 ? 'Nothing to retry.' : `Asked ${service} to retry ${asked} queue(s).`);
      }),
    );
  parked
    .command('drop <messageId>')
    .description('Gives a message up for good; what waits behind it is tried next')
    .addOption(ofService())
    .action((messageId: string, { service }: ServiceFlag) =>
      withDatabase(service, async (source) => {
        say((await new ParkedMessages(source).drop(messageId)) ? 'Dropped.' : 'No such message is parked.');
      }),
    );

  const projections = program
    .command('projections')
    .description("a service's copies of territories and grants");
  projections
    .command('list')
    .description('Shows which projections are caught up')
    .addOption(ofService())
    .action(({ service }: ServiceFlag) =>
      withDatabase(service, async (source) => {
        for (const { group, topic, caughtUpAt, rebuildRequestedAt } of await new ProjectionRebuilds(
          source,
        ).list()) {
          const state = rebuildRequestedAt ? 'rebuild requested' : caughtUpAt ? 'caught up' : 'being read';
          say(`${group}  ${topic}  ${state}`);
        }
      }),
    );
  projections
    .command('rebuild')
    .description('Asks the running service to empty its projections and read them again from the start')
    .addOption(ofService())
    .action(({ service }: ServiceFlag) =>
      withDatabase(service, async (source) => {
        await new ProjectionRebuilds(source).request();
        say(`Asked ${service} to rebuild; it is unready until it has caught up.`);
      }),
    );
}
