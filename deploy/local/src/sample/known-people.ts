import { identityOf, personIdOf } from '@vicinia/service-kit';
import type { SampleCountry, SamplePerson } from '@vicinia/sample-country';
import { LOCAL_ACCOUNTS } from '../platform/platform.js';
import type { ServiceRecords } from './service-records.js';

/** Ids that the services gave to what the sample country names by code. */
export class KnownPeople {
  private readonly byCode: ReadonlyMap<string, SamplePerson>;

  private constructor(
    country: SampleCountry,
    private readonly territoryIds: ReadonlyMap<string, string>,
    private readonly organisationIds: ReadonlyMap<string, string>,
  ) {
    this.byCode = new Map(country.people.persons.map((person) => [person.code, person]));
  }

  /** Reads them from people, once the country is loaded. */
  static async read(country: SampleCountry, records: ServiceRecords): Promise<KnownPeople> {
    const idOfName = await records.organisationIds();
    return new KnownPeople(
      country,
      await records.territoryIds(),
      new Map(
        country.people.organisations.map(({ code, names }) => [
          code,
          required(idOfName, names['de'] ?? code),
        ]),
      ),
    );
  }

  /** Account with which a person acts; those without a ready-made sign-in have one by their code. */
  account(personCode: string): string {
    return this.byCode.get(personCode)?.subject ?? personCode;
  }

  person(code: string): string {
    return personIdOf(identityOf(LOCAL_ACCOUNTS, this.account(code)));
  }

  organisation(code: string): string {
    return required(this.organisationIds, code);
  }

  territory(code: string): string {
    return required(this.territoryIds, code);
  }
}

function required(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`nothing is known by the code ${code}`);
  return id;
}
