import { Module } from '@nestjs/common';
import { WorkOfPersonResolver } from './work-of-person.resolver.js';

@Module({ providers: [WorkOfPersonResolver] })
export class WorkModule {}
