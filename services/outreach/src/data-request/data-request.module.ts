import { Module } from '@nestjs/common';
import { DataRequestAskedConsumer } from './data-request-asked.consumer.js';
import { PersonalDataOfOutreach } from './personal-data.js';

@Module({ providers: [PersonalDataOfOutreach, DataRequestAskedConsumer] })
export class DataRequestModule {}
