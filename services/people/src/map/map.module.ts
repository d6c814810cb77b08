import { Module } from '@nestjs/common';
import { MapController } from './map.controller.js';
import { MapReads } from './map.reads.js';

@Module({ controllers: [MapController], providers: [MapReads] })
export class MapModule {}
