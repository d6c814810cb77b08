import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the country lays down about posts, and vacancies of which the level above is told. */
export class RoleTerms1795984600000 implements MigrationInterface {
  readonly name = 'RoleTerms1795984600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE role_terms (
         role text PRIMARY KEY,
         vacancy_days integer CHECK (vacancy_days BETWEEN 1 AND 3650)
       )`,
    );
    // Those whom the public meets, until the country says otherwise.
    await queryRunner.query(
      `INSERT INTO role_terms (role, vacancy_days) VALUES ('SECURITY_OFFICER', 90), ('SECURITY_COORDINATOR', 90),
         ('SECURITY_MUNICIPAL_COUNCILLOR', 90), ('NEIGHBOURHOOD_OFFICER', 90)`,
    );
    await queryRunner.query(
      `ALTER TABLE post ADD COLUMN escalated_at timestamptz,
         ADD COLUMN escalated_to uuid REFERENCES territory (id)`,
    );
    await queryRunner.query(
      `CREATE INDEX post_escalated ON post (escalated_to, escalated_at, id) WHERE escalated_to IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX post_escalated`);
    await queryRunner.query(`ALTER TABLE post DROP COLUMN escalated_to, DROP COLUMN escalated_at`);
    await queryRunner.query(`DROP TABLE role_terms`);
  }
}
