import { readGatewayEnvironment } from './environment.js';
import { runGateway } from './gateway.js';

await runGateway(readGatewayEnvironment());
