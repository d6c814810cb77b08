import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Territories and municipalities are found by a part of their code or of a name in any language. */
export class SearchedPlaces1795945200000 implements MigrationInterface {
  readonly name = 'SearchedPlaces1795945200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['territory', 'municipality']) {
      await queryRunner.query(
        `CREATE INDEX ${table}_search ON ${table} USING gin
           (folded(code || ' ' || jsonb_path_query_array(names, '$.*')::text) gin_trgm_ops)`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX territory_search, municipality_search`);
  }
}
