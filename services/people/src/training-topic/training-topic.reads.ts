import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CountryListReads } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { TrainingTopic } from './training-topic.entity.js';

/** Reads the country's list of topics of courses. */
@Injectable()
export class TrainingTopicReads extends CountryListReads<TrainingTopic> {
  constructor(@InjectDataSource() dataSource: DataSource) {
    super(dataSource.manager, TrainingTopic);
  }
}
