import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * Reads environments with the schemas of the built projects, as each does at its start. Standard input: a JSON list of
 * {reader, variables}; standard output: for each the variables that the reader knows, and what is wrong.
 */
const workspace = join(import.meta.dirname, '../../..');
const built = (path) => import(join(workspace, path));
const kit = await built('libs/service-kit/dist/index.js');
const eventing = await built('libs/eventing/dist/index.js');
const schemas = {
  migration: kit.migrationEnvironment,
  bus: kit.busEnvironment,
  gateway: (await built('gateway/dist/environment.js')).gatewayEnvironment,
};
for (const service of ['people', 'issues', 'meetings', 'outreach'])
  schemas[service] = (await built(`services/${service}/dist/environment.js`))[`${service}Environment`];

const asked = JSON.parse(await text(process.stdin));
const answers = asked.map(({ reader, variables }) => {
  const schema = schemas[reader];
  const known = Object.keys(schema.shape);
  try {
    const environment = kit.readEnvironment(schema, variables);
    // The gateway reads the bus where it tells of changes, and not otherwise.
    const hearsMessages = 'KAFKA_BROKERS' in schema.shape && environment.LIVE !== false;
    if (hearsMessages && eventing.kafkaSettingsFromEnvironment(environment) === null)
      throw new Error('no Kafka cluster is named');
    return { known, wrong: '' };
  } catch (failure) {
    return { known, wrong: failure.message };
  }
});
process.stdout.write(JSON.stringify(answers));
