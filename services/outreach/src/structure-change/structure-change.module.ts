import { Module } from '@nestjs/common';
import { FollowedStructureService } from './followed-structure.service.js';

@Module({ providers: [FollowedStructureService], exports: [FollowedStructureService] })
export class StructureChangeModule {}
