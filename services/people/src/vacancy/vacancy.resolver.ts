import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type {
  TerritoryVacantPostsArgs,
  WorkEscalatedPostsArgs,
  WorkVacantPostsArgs,
} from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Post } from '../post/post.entity.js';
import type { Territory } from '../territory/territory.entity.js';
import { idOfPath } from '../territory/territory.reads.js';
import type { AppointingAt } from '../work/appointing-at.js';
import { VacancyReads } from './vacancy.reads.js';

@ResolverOf('Post')
export class VacancyOfPostResolver {
  constructor(private readonly vacancies: VacancyReads) {}

  @FieldOf('Post', 'vacancyEscalatedAt')
  escalatedAt(@Parent() { id }: Post, @Context() context: GraphqlContext): Promise<Date | null> {
    return this.vacancies.escalatedAt(context, id);
  }
}

@ResolverOf('Territory')
export class VacanciesOfTerritoryResolver {
  constructor(
    private readonly vacancies: VacancyReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'vacantPosts')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() args: TerritoryVacantPostsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Post>> {
    const access = await this.accessControl.of(context);
    access.demand('post.read', { territoryPaths: Territories.pathsOf(territory) });
    return pageOfVacant(this.vacancies, [territory.path], args, args.roles ?? []);
  }
}

@ResolverOf('Work')
export class VacanciesOfWorkResolver {
  constructor(private readonly vacancies: VacancyReads) {}

  @FieldOf('Work', 'vacancies')
  count(@Parent() { paths }: AppointingAt): Promise<number | null> {
    return this.vacancies.countVacant(paths);
  }

  @FieldOf('Work', 'vacantPosts')
  vacantPosts(
    @Parent() { paths }: AppointingAt,
    @Args() args: WorkVacantPostsArgs,
  ): Promise<Connection<Post>> {
    return pageOfVacant(this.vacancies, paths, args);
  }

  @FieldOf('Work', 'vacanciesEscalated')
  countEscalated(@Parent() work: AppointingAt): Promise<number | null> {
    return this.vacancies.countEscalated(toldAt(work));
  }

  @FieldOf('Work', 'escalatedPosts')
  async escalatedPosts(
    @Parent() work: AppointingAt,
    @Args() args: WorkEscalatedPostsArgs,
  ): Promise<Connection<Post>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const posts = await this.vacancies.escalated(toldAt(work), page);
    return {
      ...connectionOf(posts, page, ({ escalatedAt, id }) => [escalatedAt?.toISOString() ?? '', id]),
      count: () => this.vacancies.countEscalated(toldAt(work)),
    };
  }
}

async function pageOfVacant(
  vacancies: VacancyReads,
  paths: readonly string[],
  args: WorkVacantPostsArgs,
  roles: readonly Role[] = [],
): Promise<Connection<Post>> {
  const page = pageByTime(args, 'OLDEST_FIRST');
  const posts = await vacancies.vacant(paths, page, roles);
  return {
    ...connectionOf(posts, page, ({ createdAt, id }) => [createdAt.toISOString(), id]),
    count: () => vacancies.countVacant(paths, roles),
  };
}

/** Territories of which somebody is told: where the person leads or coordinates, not those below. */
function toldAt({ paths }: AppointingAt): string[] {
  return paths.map(idOfPath);
}
