import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { BulletinTopicModule } from '../bulletin-topic/bulletin-topic.module.js';
import { acceptPageBodies } from './page-body.js';
import { ContactsService } from './contacts.service.js';
import { SubscriptionController } from './subscription.controller.js';
import { SubscriptionReads } from './subscription.reads.js';
import { SubscriptionResolver } from './subscription.resolver.js';
import { SubscriptionService } from './subscription.service.js';
import { TokenHolderService } from './token-holder.service.js';

@Module({
  imports: [BulletinTopicModule],
  controllers: [SubscriptionController],
  providers: [
    SubscriptionReads,
    ContactsService,
    SubscriptionService,
    TokenHolderService,
    SubscriptionResolver,
  ],
  exports: [TokenHolderService, ContactsService],
})
export class SubscriptionModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    acceptPageBodies(this.host.httpAdapter.getInstance<FastifyInstance>());
  }
}
