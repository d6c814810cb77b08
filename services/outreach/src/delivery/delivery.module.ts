import { Module } from '@nestjs/common';
import { BulletinTopicModule } from '../bulletin-topic/bulletin-topic.module.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { DeliveryQueue } from './delivery-queue.js';
import { DeliveryWorker } from './delivery-worker.js';
import { EmailChannel } from './email-channel.js';
import { Letters } from './letters.js';
import { SmtpEmailChannel } from './smtp-email-channel.js';

@Module({
  imports: [BulletinTopicModule],
  providers: [
    DeliveryQueue,
    DeliveryWorker,
    Letters,
    {
      provide: EmailChannel,
      inject: [OUTREACH_ENVIRONMENT],
      useFactory: (environment: OutreachEnvironment) =>
        new SmtpEmailChannel({
          url: environment.SMTP_URL,
          from: environment.MAIL_FROM,
          timeoutMilliseconds: environment.SEND_TIMEOUT_MILLISECONDS,
        }),
    },
  ],
  exports: [DeliveryWorker],
})
export class DeliveryModule {}
