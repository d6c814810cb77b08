import { runSubgraph } from '@vicinia/service-kit';
import { AppModule } from './app.module.js';
import { readPeopleEnvironment } from './environment.js';

const environment = readPeopleEnvironment();
await runSubgraph(AppModule.forEnvironment(environment, true), 'people', environment);
