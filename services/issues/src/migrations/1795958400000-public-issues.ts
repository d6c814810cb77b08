import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a named person releases of an issue to the public, and the lists of what is public. */
export class PublicIssues1795958400000 implements MigrationInterface {
  readonly name = 'PublicIssues1795958400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE issue ADD COLUMN public_since timestamptz, ADD COLUMN public_territory_id uuid`,
    );
    await queryRunner.query(
      `CREATE INDEX issue_public ON issue (public_since DESC, id DESC) WHERE public_since IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX issue_public_territory ON issue (public_territory_id, public_since DESC, id DESC) WHERE public_since IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX issue_public_stage ON issue (stage, public_since DESC, id DESC) WHERE public_since IS NOT NULL`,
    );
    await queryRunner.query(`
      CREATE TABLE issue_release (
        issue_id uuid NOT NULL REFERENCES issue,
        version integer NOT NULL,
        texts json NOT NULL,
        territory_id uuid NOT NULL,
        category text,
        released_by uuid NOT NULL,
        released_at timestamptz NOT NULL,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        withdrawal_reason json,
        PRIMARY KEY (issue_id, version)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE issue_release`);
    await queryRunner.query(`DROP INDEX issue_public_stage`);
    await queryRunner.query(`DROP INDEX issue_public_territory`);
    await queryRunner.query(`DROP INDEX issue_public`);
    await queryRunner.query(`ALTER TABLE issue DROP COLUMN public_territory_id, DROP COLUMN public_since`);
  }
}
