import { Module } from '@nestjs/common';
import { BulletinModule } from '../bulletin/bulletin.module.js';
import { WorkReads } from './work.reads.js';
import { WorkOfPersonResolver, WorkResolver } from './work.resolver.js';

@Module({ imports: [BulletinModule], providers: [WorkReads, WorkOfPersonResolver, WorkResolver] })
export class WorkModule {}
