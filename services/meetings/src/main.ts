import { runSubgraph } from '@vicinia/service-kit';
import { AppModule } from './app.module.js';
import { readMeetingsEnvironment } from './environment.js';

const environment = readMeetingsEnvironment();
await runSubgraph(AppModule.forEnvironment(environment), 'meetings', environment);
