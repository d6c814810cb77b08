import { Module } from '@nestjs/common';
import { CommunityModule } from '../community/community.module.js';
import { PersonModule } from '../person/person.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { KeyFigureReads } from './key-figure.reads.js';
import {
  KeyFigureContactResolver,
  KeyFigureResolver,
  KeyFiguresOfCommunityResolver,
  KeyFiguresOfPersonResolver,
} from './key-figure.resolver.js';
import { KeyFigureService } from './key-figure.service.js';

@Module({
  imports: [CommunityModule, PersonModule, TerritoryModule],
  providers: [
    KeyFigureReads,
    KeyFigureService,
    KeyFigureResolver,
    KeyFigureContactResolver,
    KeyFiguresOfCommunityResolver,
    KeyFiguresOfPersonResolver,
  ],
  exports: [KeyFigureService],
})
export class KeyFigureModule {}
