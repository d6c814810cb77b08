import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { DataReadResolver, ReadPersonResolver } from './data-read.resolver.js';
import { DataReads } from './data-read.reads.js';

@Module({ imports: [ConcernModule], providers: [DataReads, ReadPersonResolver, DataReadResolver] })
export class DataReadModule {}
