import type { EntityManager, ObjectLiteral } from 'typeorm';
import { grouped } from '../graphql/loaders.js';

/** A class of entities. */
export type EntityClass<Row> = new () => Row;

/** A row and the key of the parent that asked for it, where the statement says so. */
interface RowWithin<Row> {
  readonly within: string;
  readonly row: Row;
}

/** A statement that selects these columns, which are written out as `table.column`. */
export type StatementOfColumns = (columns: string) => string;

/**
 * The rows of an entity's table whose column has one of the values, for a loader.
 *
 * @param property of the entity, for example `id`
 */
export function entitiesBy<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  property: keyof Row & string,
  values: readonly string[],
): Promise<Row[]> {
  const { tableName, columns } = manager.dataSource.getMetadata(entity);
  const column = columns.find(({ propertyName }) => propertyName === property);
  if (!column) throw new Error(`${entity.name} has no column for ${property}`);
  const condition = `${tableName}."${column.databaseName}" = ANY ($1)`;
  return entitiesOf(manager, entity, (all) => `SELECT ${all} FROM ${tableName} WHERE ${condition}`, [values]);
}

/** Runs a statement that selects the columns of an entity, but those with `select: false`, and gives its entities. */
export async function entitiesOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  statement: StatementOfColumns,
  parameters: unknown[],
): Promise<Row[]> {
  return (await rowsOf(manager, entity, statement, parameters)).map(({ row }) => row);
}

/**
 * As `entitiesOf`, for a statement that serves many parents at once and says in `within` for which one each row is.
 *
 * @param parents each gets a list, if an empty one
 */
export async function entitiesWithin<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  statement: StatementOfColumns,
  parameters: unknown[],
  parents: readonly string[],
): Promise<Map<string, Row[]>> {
  const rows = await rowsOf(manager, entity, statement, parameters);
  const groups = grouped(parents, rows, ({ within }) => within);
  return new Map([...groups].map(([parent, list]) => [parent, list.map(({ row }) => row)]));
}

async function rowsOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  statement: StatementOfColumns,
  parameters: unknown[],
): Promise<RowWithin<Row>[]> {
  const { tableName, columns: all } = manager.dataSource.getMetadata(entity);
  const columns = all.filter(({ isSelect }) => isSelect);
  const listed = columns.map(({ databaseName }) => `${tableName}."${databaseName}"`).join(', ');
  const rows = await manager.query<Record<string, unknown>[]>(statement(listed), parameters);
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
