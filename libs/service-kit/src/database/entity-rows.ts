import type { EntityManager, ObjectLiteral } from 'typeorm';

type EntityClass<Row> = new () => Row;

/** A row and the key of the parent that asked for it. */
export interface RowWithin<Row> {
  readonly within: string;
  readonly row: Row;
}

/** Runs a statement that selects all columns of an entity's table and gives its entities. */
export async function entitiesOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  statement: string,
  parameters: unknown[],
): Promise<Row[]> {
  return (await entitiesWithin(manager, entity, statement, parameters)).map(({ row }) => row);
}

/** As `entitiesOf`, for a statement that serves many parents at once and says in `within` for which one each row is. */
export async function entitiesWithin<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  statement: string,
  parameters: unknown[],
): Promise<RowWithin<Row>[]> {
  const { columns } = manager.dataSource.getMetadata(entity);
  const rows = await manager.query<Record<string, unknown>[]>(statement, parameters);
  return rows.map((raw) => ({
    within: String(raw['within']),
    row: Object.fromEntries(
      columns.map((column) => [
        column.propertyName,
        manager.dataSource.driver.prepareHydratedValue(raw[column.databaseName], column) as unknown,
      ]),
    ) as Row,
  }));
}
