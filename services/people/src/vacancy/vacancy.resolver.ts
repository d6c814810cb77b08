import { Args, Context, Parent } from '@nestjs/graphql';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { WorkEscalatedPostsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Post } from '../post/post.entity.js';
import { idOfPath } from '../territory/territory.reads.js';
import type { AppointingAt } from '../work/work.reads.js';
import { VacancyReads } from './vacancy.reads.js';

@ResolverOf('Post')
export class VacancyOfPostResolver {
  constructor(private readonly vacancies: VacancyReads) {}

  @FieldOf('Post', 'vacancyEscalatedAt')
  escalatedAt(@Parent() { id }: Post, @Context() context: GraphqlContext): Promise<Date | null> {
    return this.vacancies.escalatedAt(context, id);
  }
}

@ResolverOf('Work')
export class EscalatedVacanciesResolver {
  constructor(private readonly vacancies: VacancyReads) {}

  @FieldOf('Work', 'vacanciesEscalated')
  count(@Parent() work: AppointingAt): Promise<number | null> {
    return this.vacancies.count(toldAt(work));
  }

  @FieldOf('Work', 'escalatedPosts')
  async posts(@Parent() work: AppointingAt, @Args() args: WorkEscalatedPostsArgs): Promise<Connection<Post>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const posts = await this.vacancies.list(toldAt(work), page);
    return {
      ...connectionOf(posts, page, ({ escalatedAt, id }) => [escalatedAt?.toISOString() ?? '', id]),
      count: () => this.vacancies.count(toldAt(work)),
    };
  }
}

/** Territories of which somebody is told: where the person leads or coordinates, not those below. */
function toldAt({ paths }: AppointingAt): string[] {
  return paths.map(idOfPath);
}
