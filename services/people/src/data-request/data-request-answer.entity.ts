import type { DataOf, DataRequestAnswered } from '@vicinia/events';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DataRequest } from './data-request.entity.js';

/** What one service answered to a request: numbers of records by kind. */
@Entity('data_request_answer')
export class DataRequestAnswer {
  @ForeignKey(() => DataRequest, { name: 'data_request_answer_request', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  requestId: string;

  @PrimaryColumn('text')
  service: string;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('jsonb')
  parts: DataOf<DataRequestAnswered>['parts'];
}
