import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person says that their erasure is asked, so that appointing needs to know nothing of requests. */
export class ErasuresAsked1796030000000 implements MigrationInterface {
  readonly name = 'ErasuresAsked1796030000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE person ADD COLUMN erasure_asked_at timestamptz`);
    await queryRunner.query(
      `UPDATE person SET erasure_asked_at = asked_at FROM data_request
       WHERE person_id = person.id AND data_request.kind = 'ERASURE' AND answered_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE person DROP COLUMN erasure_asked_at`);
  }
}
