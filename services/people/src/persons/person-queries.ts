import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { keyed, type GraphqlContext } from '@vicinia/service-kit';
import { In, type DataSource } from 'typeorm';
import { Person } from './person.entity.js';

/** Reads persons, one statement for each level of a query. */
@Injectable()
export class PersonQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Person | null> {
    return context.loaders
      .of('person.byId', async (ids) =>
        keyed(await this.dataSource.manager.findBy(Person, { id: In([...ids]) }), (row) => row.id),
      )
      .load(id);
  }

  /** The person as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Person | null> {
    context.loaders.forget();
    return this.byId(context, id);
  }
}
