import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What clients send of a receipt is the credential; from here on its hash is stored. */
export class StoredReceipts1764000001000 implements MigrationInterface {
  readonly name = 'StoredReceipts1764000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['concern', 'photo']) {
      await queryRunner.query(
        `UPDATE ${table} SET receipt_hash = 'sha256:' || encode(sha256(convert_to(receipt_hash, 'UTF8')), 'hex')
         WHERE receipt_hash ~ '^[0-9a-f]{64}$'`,
      );
    }
  }

  down(): Promise<void> {
    throw new Error('what clients sent is not kept and cannot be written back');
  }
}
