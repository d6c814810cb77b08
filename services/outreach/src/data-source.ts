import { accessMigrations } from '@vicinia/access';
import { eventingMigrations } from '@vicinia/eventing';
import { serviceKitMigrations } from '@vicinia/service-kit';
import { BulletinTopic } from './bulletin-topic/bulletin-topic.entity.js';
import { BulletinText } from './bulletin/bulletin-text.entity.js';
import { Bulletin } from './bulletin/bulletin.entity.js';
import { Delivery } from './delivery/delivery.entity.js';
import { Outreach1764000000000 } from './migrations/1764000000000-outreach.js';
import { Corrections1764000003000 } from './migrations/1764000003000-corrections.js';
import { BulletinTopics1795940000000 } from './migrations/1795940000000-bulletin-topics.js';
import { NoticesOfHandovers1795990000000 } from './migrations/1795990000000-notices-of-handovers.js';
import { SubscriptionTerritory } from './subscription/subscription-territory.entity.js';
import { SealedAddresses1795987000000 } from './migrations/1795987000000-sealed-addresses.js';
import { DeliveryTotal } from './delivery/delivery-total.entity.js';
import { DeliveryTotals1796062000000 } from './migrations/1796062000000-delivery-totals.js';
import { ContactKey } from './subscription/contact-key.entity.js';
import { Subscription } from './subscription/subscription.entity.js';

/** Tables of the outreach service and how they came to be. */
export const outreachDatabase = {
  entities: [
    BulletinTopic,
    Bulletin,
    BulletinText,
    Subscription,
    ContactKey,
    SubscriptionTerritory,
    Delivery,
    DeliveryTotal,
  ],
  migrations: [
    ...eventingMigrations,
    ...serviceKitMigrations,
    ...accessMigrations,
    Outreach1764000000000,
    Corrections1764000003000,
    BulletinTopics1795940000000,
    SealedAddresses1795987000000,
    NoticesOfHandovers1795990000000,
    DeliveryTotals1796062000000,
  ],
};
