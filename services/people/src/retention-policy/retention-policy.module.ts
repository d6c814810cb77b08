import { Module } from '@nestjs/common';
import { PersonModule } from '../person/person.module.js';
import { RetentionPolicyReads } from './retention-policy.reads.js';
import { RetentionChangeResolver, RetentionTimeResolver } from './retention-policy.resolver.js';
import { RetentionPolicyService } from './retention-policy.service.js';

@Module({
  imports: [PersonModule],
  providers: [RetentionPolicyReads, RetentionPolicyService, RetentionTimeResolver, RetentionChangeResolver],
})
export class RetentionPolicyModule {}
