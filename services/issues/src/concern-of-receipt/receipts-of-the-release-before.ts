import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/**
 * While a new release rolls out, the one before it still writes down receipts as clients send them. They are hashed soon
 * after, as the migration did with those that were there. It can go one release later.
 */
@Injectable()
export class ReceiptsOfTheReleaseBefore {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async hash(): Promise<void> {
    for (const table of ['concern', 'photo']) {
      await this.dataSource.query(
        `UPDATE ${table} SET receipt_hash = 'sha256:' || encode(sha256(convert_to(receipt_hash, 'UTF8')), 'hex')
         WHERE receipt_hash ~ '^[0-9a-f]{64}$'`,
      );
    }
  }
}
