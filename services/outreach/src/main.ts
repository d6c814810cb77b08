import { runSubgraph } from '@vicinia/service-kit';
import { AppModule } from './app.module.js';
import { readOutreachEnvironment } from './environment.js';

const environment = readOutreachEnvironment();
await runSubgraph(AppModule.forEnvironment(environment), 'outreach', environment);
