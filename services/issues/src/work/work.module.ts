import { Module } from '@nestjs/common';
import { PersonResolver, WorkResolver } from './work.resolver.js';
import { WorkReads } from './work.reads.js';

@Module({ providers: [WorkReads, PersonResolver, WorkResolver] })
export class WorkModule {}
