import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Panels of which everybody may know, and meetings to which anybody may come. Those that are there stay as they were. */
export class PublicPanels1795959000000 implements MigrationInterface {
  readonly name = 'PublicPanels1795959000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE panel ADD COLUMN public_since timestamptz`);
    await queryRunner.query(
      `CREATE INDEX panel_public ON panel (public_since, id) WHERE public_since IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX panel_public_territory ON panel (territory_id, public_since, id) WHERE public_since IS NOT NULL`,
    );
    await queryRunner.query(`ALTER TABLE meeting ADD COLUMN is_open boolean NOT NULL DEFAULT false`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE meeting DROP COLUMN is_open`);
    await queryRunner.query(`DROP INDEX panel_public_territory`);
    await queryRunner.query(`DROP INDEX panel_public`);
    await queryRunner.query(`ALTER TABLE panel DROP COLUMN public_since`);
  }
}
