import { Counter, Gauge, Registry } from 'prom-client';

/** What can be seen of messages in Prometheus. Created once for each registry. */
export class EventingMetrics {
  readonly published: Counter<'topic'>;
  readonly handled: Counter<'group' | 'type'>;
  readonly skipped: Counter<'group' | 'type' | 'why'>;
  readonly parkedTotal: Counter<'group' | 'type'>;
  readonly unpublished: Gauge;
  readonly relayLag: Gauge;
  readonly consumerLag: Gauge<'group' | 'topic'>;
  readonly parked: Gauge<'group'>;

  private figures: () => Promise<void> = () => Promise.resolve();
  private reading: Promise<void> | null = null;

  constructor(registry: Registry) {
    const registers = [registry];
    this.published = new Counter({
      name: 'vicinia_outbox_published_total',
      help: 'Messages that the relay has brought to the bus',
      labelNames: ['topic'],
      registers,
    });
    this.handled = new Counter({
      name: 'vicinia_inbox_handled_total',
      help: 'Messages whose effect is committed',
      labelNames: ['group', 'type'],
      registers,
    });
    this.skipped = new Counter({
      name: 'vicinia_inbox_skipped_total',
      help: 'Messages without effect here: not heard, of an unknown type, or delivered before',
      labelNames: ['group', 'type', 'why'],
      registers,
    });
    this.parkedTotal = new Counter({
      name: 'vicinia_inbox_parked_total',
      help: 'Messages that were parked because they, or one before them with the same key, failed',
      labelNames: ['group', 'type'],
      registers,
    });
    // Figures that live in databases: whichever gauge a scrape asks first reads them for all.
    const collect = () => this.readFigures();
    this.unpublished = new Gauge({
      name: 'vicinia_outbox_unpublished',
      help: 'Messages written and not yet on the bus',
      registers,
      collect,
    });
    this.relayLag = new Gauge({
      name: 'vicinia_outbox_lag_seconds',
      help: 'Age of the oldest message not yet on the bus',
      registers,
      collect,
    });
    this.consumerLag = new Gauge({
      name: 'vicinia_consumer_lag',
      help: 'Messages on the bus that this service has not passed yet',
      labelNames: ['group', 'topic'],
      registers,
      collect,
    });
    this.parked = new Gauge({
      name: 'vicinia_inbox_parked',
      help: 'Messages that wait for an operator',
      labelNames: ['group'],
      registers,
      collect,
    });
  }

  /** @param figures sets the gauges whose values live in databases; asked on each scrape */
  measureWith(figures: () => Promise<void>): void {
    this.figures = figures;
  }

  private readFigures(): Promise<void> {
    this.reading ??= this.figures().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }
}
