import type { SampleCountry, SamplePerson } from '@vicinia/sample-country';

/** Ids that the services gave to what the sample country names by code. */
export class KnownPeople {
  readonly personIds = new Map<string, string>();
  readonly postIds = new Map<string, string>();
  readonly organisationIds = new Map<string, string>();
  readonly territoryIds = new Map<string, string>();
  readonly municipalityIds = new Map<string, string>();
  private readonly byCode: ReadonlyMap<string, SamplePerson>;

  constructor(country: SampleCountry) {
    this.byCode = new Map(country.people.persons.map((person) => [person.code, person]));
  }

  /** Account with which a person acts; those without a ready-made sign-in have one by their code. */
  account(personCode: string): string {
    return this.byCode.get(personCode)?.subject ?? personCode;
  }

  person(code: string): string {
    return required(this.personIds, code);
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
