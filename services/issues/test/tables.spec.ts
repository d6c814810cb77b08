import { DataSource } from 'typeorm';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startIssues } from './start-issues.js';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** Names of PostgreSQL for the types that entities speak of. */
const TYPES: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
  'timestamp with time zone': 'timestamp with time zone',
  double: 'double precision',
};

describe('the tables', () => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues();
  }, 60_000);
  afterAll(() => issues.close());

  it('have exactly the columns that the entities know, with their types', async () => {
    const { entityMetadatas } = issues.app.get(DataSource);
    const known: Column[] = entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => {
        const type = String(column.type);
        return {
          table: tableName,
          column: column.databaseName,
          type: column.isArray ? 'ARRAY' : (TYPES[type] ?? type),
          nullable: column.isNullable,
        };
      }),
    );
    const { rows } = await issues.database.query<Column>(
      `SELECT table_name AS "table", column_name AS "column", data_type AS "type", is_nullable = 'YES' AS nullable
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ANY ($1)`,
      [entityMetadatas.map(({ tableName }) => tableName)],
    );
    const inOrder = (columns: Column[]) =>
      columns.map((column) => JSON.stringify(column, ['table', 'column', 'type', 'nullable'])).sort();
    expect(known.length).toBeGreaterThan(80);
    expect(inOrder(rows)).toEqual(inOrder(known));
  });
});
