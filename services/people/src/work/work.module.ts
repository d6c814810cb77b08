import { Module } from '@nestjs/common';
import { WorkOfPersonResolver, WorkResolver } from './work-of-person.resolver.js';
import { WorkReads } from './work.reads.js';

@Module({ providers: [WorkReads, WorkOfPersonResolver, WorkResolver] })
export class WorkModule {}
