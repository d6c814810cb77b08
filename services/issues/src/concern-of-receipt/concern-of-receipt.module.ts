import { Module } from '@nestjs/common';
import { ConcernCategoryModule } from '../concern-category/concern-category.module.js';
import { ConcernModule } from '../concern/concern.module.js';
import { ConcernRaisingModule } from '../concern-raising/concern-raising.module.js';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { ConcernOfReceiptResolver } from './concern-of-receipt.resolver.js';
import { ReceiptsOfTheReleaseBefore } from './receipts-of-the-release-before.js';

@Module({
  imports: [ConcernCategoryModule, ConcernModule, ConcernRaisingModule, AttachmentModule],
  providers: [ConcernOfReceiptResolver, ReceiptsOfTheReleaseBefore],
  exports: [ReceiptsOfTheReleaseBefore],
})
export class ConcernOfReceiptModule {}
