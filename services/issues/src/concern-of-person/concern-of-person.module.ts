import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { ConcernOfPersonResolver } from './concern-of-person.resolver.js';

@Module({ imports: [ConcernModule], providers: [ConcernOfPersonResolver] })
export class ConcernOfPersonModule {}
