import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { DataReadResolver, ReadPersonResolver } from './data-read.resolver.js';

@Module({ imports: [ConcernModule], providers: [ReadPersonResolver, DataReadResolver] })
export class DataReadModule {}
