import { Module } from '@nestjs/common';
import { PostModule } from '../post/post.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { VirtualAccountReads } from './virtual-account.reads.js';
import {
  VirtualAccountResolver,
  VirtualAccountsOfCardResolver,
  VirtualAccountsOfPostResolver,
} from './virtual-account.resolver.js';
import { VirtualAccountService } from './virtual-account.service.js';

@Module({
  imports: [PostModule, TerritoryModule],
  providers: [
    VirtualAccountReads,
    VirtualAccountService,
    VirtualAccountResolver,
    VirtualAccountsOfPostResolver,
    VirtualAccountsOfCardResolver,
  ],
})
export class VirtualAccountModule {}
