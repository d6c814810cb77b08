import { Module, type DynamicModule } from '@nestjs/common';
import { AccessLaneHere } from './access-lane.here.js';
import { AccessLaneThread } from './access-lane.thread.js';
import { GrantsPublisher } from './grants-publisher.js';

@Module({ providers: [GrantsPublisher], exports: [GrantsPublisher] })
export class GrantModule {
  /** @param apart whether a thread of its own publishes what decides about access */
  static beating(apart: boolean): DynamicModule {
    return { module: GrantModule, providers: [apart ? AccessLaneThread : AccessLaneHere] };
  }
}
