import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CountryListReads } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { BulletinTopic } from './bulletin-topic.entity.js';

/** Reads the country's list of topics of bulletins. */
@Injectable()
export class BulletinTopicReads extends CountryListReads<BulletinTopic> {
  constructor(@InjectDataSource() dataSource: DataSource) {
    super(dataSource.manager, BulletinTopic);
  }
}
