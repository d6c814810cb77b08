import { runSubgraph } from '@vicinia/service-kit';
import { AppModule } from './app.module.js';
import { readIssuesEnvironment } from './environment.js';

const environment = readIssuesEnvironment();
await runSubgraph(AppModule.forEnvironment(environment), 'issues', environment);
