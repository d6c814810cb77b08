import { Module } from '@nestjs/common';
import { GrantsModule } from '../grants/grants.module.js';
import { PostQueriesModule } from '../posts/post-queries.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { PersonQueries } from './person-queries.js';
import { PersonResolver } from './person.resolver.js';
import { Persons } from './persons.service.js';

@Module({
  imports: [GrantsModule, PostQueriesModule, TerritoriesModule],
  providers: [PersonQueries, Persons, PersonResolver],
  exports: [PersonQueries],
})
export class PersonsModule {}
