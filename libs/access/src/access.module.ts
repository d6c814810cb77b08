import { Global, Module, type DynamicModule } from '@nestjs/common';
import { STRUCTURE_VERSION, type StructureVersionProvider } from '@vicinia/eventing';
import { AccessControl } from './access-control.js';
import { ChangeNews } from './change/change-news.js';
import { Changes } from './change/changes.js';
import { GrantsHeartbeatConsumer } from './grants/grants-heartbeat.consumer.js';
import { GrantsStatedConsumer } from './grants/grants-stated.consumer.js';
import { Principals } from './principal/principals.js';
import { RetentionRounds } from './retention/retention-rounds.js';
import { RetentionStatedConsumer } from './retention/retention-stated.consumer.js';
import { StructureChangeBegunConsumer } from './structure-change/structure-change-begun.consumer.js';
import { StructureChangeFinishedConsumer } from './structure-change/structure-change-finished.consumer.js';
import { StructureFollowing } from './structure-change/structure-following.js';
import { Territories } from './territories/territories.js';
import { TerritoryDescribedConsumer } from './territories/territory-described.consumer.js';

/** Grants and hierarchy of the country, replicated into this service, and the decisions that rest on them. */
@Global()
@Module({
  providers: [
    AccessControl,
    ChangeNews,
    Changes,
    Principals,
    RetentionRounds,
    Territories,
    GrantsStatedConsumer,
    GrantsHeartbeatConsumer,
    RetentionStatedConsumer,
    StructureChangeBegunConsumer,
    StructureChangeFinishedConsumer,
    StructureFollowing,
    TerritoryDescribedConsumer,
    {
      provide: STRUCTURE_VERSION,
      inject: [Territories],
      useFactory:
        (territories: Territories): StructureVersionProvider =>
        (manager) =>
          territories.structureVersion(manager),
    },
  ],
  exports: [
    AccessControl,
    ChangeNews,
    Changes,
    Principals,
    RetentionRounds,
    StructureFollowing,
    Territories,
    STRUCTURE_VERSION,
  ],
})
export class AccessModule {
  /** For the service that owns the structure and knows its version first-hand. */
  static withStructureVersion(provider: StructureVersionProvider): DynamicModule {
    return { module: AccessModule, providers: [{ provide: STRUCTURE_VERSION, useValue: provider }] };
  }
}
