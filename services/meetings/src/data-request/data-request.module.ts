import { Module } from '@nestjs/common';
import { PanelModule } from '../panel/panel.module.js';
import { DataRequestAskedConsumer } from './data-request-asked.consumer.js';
import { PersonalDataOfMeetings } from './personal-data.js';

@Module({ imports: [PanelModule], providers: [PersonalDataOfMeetings, DataRequestAskedConsumer] })
export class DataRequestModule {}
