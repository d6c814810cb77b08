import { Module } from '@nestjs/common';
import { WorkOfPersonResolver } from './work-of-person.resolver.js';
import { WorkReads } from './work.reads.js';

@Module({ providers: [WorkReads, WorkOfPersonResolver] })
export class WorkModule {}
