import { Module } from '@nestjs/common';
import { PersonResolver, WorkResolver } from './work.resolver.js';
import { StakeholderWorkReads } from './stakeholder-work.reads.js';
import { WorkReads } from './work.reads.js';

@Module({ providers: [WorkReads, StakeholderWorkReads, PersonResolver, WorkResolver] })
export class WorkModule {}
