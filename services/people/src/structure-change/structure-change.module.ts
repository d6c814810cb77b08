import { Module } from '@nestjs/common';
import { GrantModule } from '../grant/grant.module.js';
import { ImportModule } from '../import/import.module.js';
import { PersonModule } from '../person/person.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { FollowedStructureService } from './followed-structure.service.js';
import { IssuesStructureChangeFollowedConsumer } from './issues-structure-change-followed.consumer.js';
import { MeetingsStructureChangeFollowedConsumer } from './meetings-structure-change-followed.consumer.js';
import { OutreachStructureChangeFollowedConsumer } from './outreach-structure-change-followed.consumer.js';
import { StructureChangeRoundsService } from './structure-change-rounds.service.js';
import { StructureChangeReads } from './structure-change.reads.js';
import {
  StructureChangeResolver,
  TerritoryCreationResolver,
  TerritoryMoveResolver,
  TerritoryRetirementResolver,
} from './structure-change.resolver.js';
import { StructureChangeService } from './structure-change.service.js';

@Module({
  imports: [GrantModule, ImportModule, PersonModule, TerritoryModule],
  providers: [
    StructureChangeReads,
    StructureChangeService,
    StructureChangeRoundsService,
    FollowedStructureService,
    StructureChangeResolver,
    TerritoryMoveResolver,
    TerritoryCreationResolver,
    TerritoryRetirementResolver,
    IssuesStructureChangeFollowedConsumer,
    MeetingsStructureChangeFollowedConsumer,
    OutreachStructureChangeFollowedConsumer,
  ],
  exports: [StructureChangeRoundsService, FollowedStructureService],
})
export class StructureChangeModule {}
