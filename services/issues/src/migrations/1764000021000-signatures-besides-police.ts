import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A resolution binds with a signature besides those of the police; without one it lapses. */
export class SignaturesBesidesPolice1764000021000 implements MigrationInterface {
  readonly name = 'SignaturesBesidesPolice1764000021000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE signature ADD COLUMN for_police boolean`);
    await queryRunner.query(`ALTER TABLE matrix_version ADD COLUMN lapsed_at timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE matrix_version DROP COLUMN lapsed_at`);
    await queryRunner.query(`ALTER TABLE signature DROP COLUMN for_police`);
  }
}
