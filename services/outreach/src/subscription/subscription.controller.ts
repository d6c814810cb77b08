import { Body, Controller, Get, Headers, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { MessageWords, type Words } from '../language/message-words.js';
import { acceptedLanguages } from '../language/pick-language.js';
import { subscriptionPageHtml, type SubscriptionPage } from './subscription-page.js';
import { SubscriptionService } from './subscription.service.js';

/** Value of the button that ends every subscription of the address. */
const ALL = 'all';

/**
 * The pages behind the links in messages. The link that confirms acts at once. The link that ends a subscription shows
 * buttons first, because mail filters that follow links would end it otherwise; the one click of a mail program posts at
 * once (RFC 8058).
 */
@Controller()
export class SubscriptionController {
  private readonly words: MessageWords;

  constructor(
    private readonly service: SubscriptionService,
    @Inject(OUTREACH_ENVIRONMENT) environment: OutreachEnvironment,
  ) {
    this.words = new MessageWords(environment.FALLBACK_LANGUAGES);
  }

  @Get('confirm/:token')
  async confirm(
    @Param('token') token: string,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // A filter that only asks whether the page is there must not confirm.
    const isKnown = request.method === 'HEAD' || (await this.service.confirm(token));
    if (!isKnown) return this.showUnknown(reply, accepted);
    await this.show(reply, 200, accepted, (words) => ({
      title: words.confirmedTitle,
      text: words.confirmedText,
      choices: [],
    }));
  }

  @Get('unsubscribe/:token')
  async askToUnsubscribe(
    @Headers('accept-language') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(reply, 200, accepted, (words) => ({
      title: words.unsubscribePageTitle,
      text: words.unsubscribePageText,
      choices: [
        { value: 'this', label: words.unsubscribe },
        { value: ALL, label: words.unsubscribeAll },
      ],
    }));
  }

  @Post('unsubscribe/:token')
  async unsubscribe(
    @Param('token') token: string,
    @Body() form: { readonly which?: unknown } | undefined,
    @Headers('accept-language') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // The one click of a mail program names no choice: it means the subscription that the message came from.
    const all = form?.which === ALL;
    if (!(await this.service.unsubscribe(token, all))) return this.showUnknown(reply, accepted);
    await this.show(reply, 200, accepted, (words) => ({
      title: all ? words.unsubscribedAllTitle : words.unsubscribedTitle,
      text: all ? words.unsubscribedAllText : words.unsubscribedText,
      choices: [],
    }));
  }

  private async showUnknown(reply: FastifyReply, accepted: string | undefined): Promise<void> {
    await this.show(reply, 404, accepted, (words) => ({
      title: words.unknownTitle,
      text: words.unknownText,
      choices: [],
    }));
  }

  private async show(
    reply: FastifyReply,
    status: number,
    accepted: string | undefined,
    contentOf: (words: Words) => Omit<SubscriptionPage, 'language'>,
  ): Promise<void> {
    const { language, words } = this.words.in(acceptedLanguages(accepted));
    await reply
      .code(status)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      })
      .send(subscriptionPageHtml({ language, ...contentOf(words) }));
  }
}
