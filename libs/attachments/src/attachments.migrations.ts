import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses of files are signed with a secret of the service. */
class FileAddresses1700000005000 implements MigrationInterface {
  readonly name = 'FileAddresses1700000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE file_address_secret (id smallint PRIMARY KEY, secret text NOT NULL,
         CONSTRAINT one_secret_of_addresses CHECK (id = 1))`,
    );
    // Two random ids have 244 bits of chance, from PostgreSQL's strong source.
    await queryRunner.query(
      `INSERT INTO file_address_secret (id, secret) VALUES (1, concat(gen_random_uuid(), gen_random_uuid()))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE file_address_secret`);
  }
}

/** Tables of this library, in every service that has attachments. */
export const attachmentsMigrations = [FileAddresses1700000005000];
