import { Histogram, type Registry } from 'prom-client';

/** `partial`: data and errors; `refused`: errors alone. */
export type Outcome = 'complete' | 'partial' | 'refused';

/** How many operations were answered and how long that took. */
export function answerTimes(metrics: Registry): Histogram<'outcome'> {
  return new Histogram({
    name: 'gateway_answers_seconds',
    help: 'Answers to operations and how long they took; anonymous operations are not counted.',
    labelNames: ['outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [metrics],
  });
}
