// Generated from schema.graphql by "npm run generate". Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC, for example 2026-03-01T08:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
};

/** A text in one language. */
export type LocalisedText = {
  /** BCP 47 tag, for example de or sl. */
  language: Scalars['String']['output'];
  /** The text in this language. */
  text: Scalars['String']['output'];
};

/** A place on earth, as input. Longitude comes first, as in GeoJSON. */
export type PointInput = {
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['input'];
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['input'];
};

/** Where a page ends and whether there is more. */
export type PageInfo = {
  /** True when at least one more entry follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give this as `after` to get the next page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Every code that can stand in `extensions.code` of an error. */
export type ErrorCode =
  /** Nobody is signed in, or the token is expired, forged or meant for another audience. */
  | 'UNAUTHENTICATED'
  /** The signed-in person holds no grant that allows this here. */
  | 'FORBIDDEN'
  /** There is nothing with this id, or nothing that the caller may know of. */
  | 'NOT_FOUND'
  /** A value is malformed or out of range; `extensions.field` names it. */
  | 'INVALID_INPUT'
  /** The life cycle does not lead from the present state to the one asked for. */
  | 'TRANSITION_NOT_ALLOWED'
  /** Somebody else changed the same thing first; read again and decide anew. */
  | 'CONFLICT'
  /** Something with this code or in this place exists already. */
  | 'ALREADY_EXISTS'
  /** This stakeholder has answered on this version of the matrix. */
  | 'ALREADY_SIGNED'
  /** The time for this has run out. */
  | 'DEADLINE_PASSED'
  /** A measure lacks what, who, where, when or how. */
  | 'MATRIX_INCOMPLETE'
  /** An issue closes only after at least two reviews and an assessed effect. */
  | 'REVIEWS_MISSING'
  /** The point lies in no territory of the country. */
  | 'OUTSIDE_COUNTRY'
  /** A receipt hash is 64 hexadecimal digits: the SHA-256 of the receipt. */
  | 'RECEIPT_MALFORMED'
  /** The same idempotency key came with other input before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The body or the file is larger than the limit. */
  | 'PAYLOAD_TOO_LARGE'
  /** The file is not a photo that can be read. */
  | 'PHOTO_UNREADABLE'
  /** The query is deeper, costlier or longer than the limits. */
  | 'QUERY_TOO_COMPLEX'
  /** This gateway answers only documents from its trusted list. */
  | 'DOCUMENT_NOT_TRUSTED'
  /** Too many requests of this kind; try again later. */
  | 'RATE_LIMITED'
  /** The service has not heard of grants lately, so staff operations wait. Public reads go on. */
  | 'STAFF_ACCESS_SUSPENDED'
  /** Files cannot be stored or read at the moment; try again later. */
  | 'STORAGE_UNAVAILABLE'
  /** A part of the platform is down; the rest of the answer stands. */
  | 'SUBGRAPH_UNAVAILABLE'
  /** Something failed that should not have; quote the correlation id. */
  | 'INTERNAL_ERROR';

/** A municipality. It is not a police territory: it overlaps stations and beats, many to many. */
export type Municipality = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Official code, unique in the country. */
  code: Scalars['String']['output'];
  /** Name in the wanted language, else in the country's first language. */
  name: Scalars['String']['output'];
  /** Police territories of the lowest level that it overlaps. */
  territories: Array<Territory>;
};


/** A municipality. It is not a police territory: it overlaps stations and beats, many to many. */
export type MunicipalityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Who is responsible for a place. */
export type ResponsibleOfficers = {
  /** The beat, or the lowest territory known there. */
  beat: Territory;
  /** The station that the beat belongs to; null where the hierarchy has none. */
  station?: Maybe<Territory>;
  /** Public cards of the officers of the beat and the station who agreed to one, the beat's first. */
  cards: Array<OfficerCard>;
  /** Posts of the beat and the station that nobody holds now. A vacancy is shown, not hidden. */
  vacantPosts: Array<VacantPost>;
};

/** The public card of an officer in a post. */
export type OfficerCard = {
  /** What the officer is here. */
  role: Role;
  /** Where. */
  territory: Territory;
  /** What the officer lets everybody see. */
  card: PublicCard;
};

/** A seat that nobody holds. */
export type VacantPost = {
  /** What its holder would be. */
  role: Role;
  /** Where. */
  territory: Territory;
};

/** One page of the directory. */
export type OfficerCardConnection = {
  /** Entries with their cursors. */
  edges: Array<OfficerCardEdge>;
  /** The entries alone. */
  nodes: Array<OfficerCard>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of the directory. */
export type OfficerCardEdge = {
  /** The card. */
  node: OfficerCard;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** Office of a municipality. */
  | 'MUNICIPALITY_OFFICE'
  /** School or kindergarten. */
  | 'SCHOOL'
  /** Youth welfare institution. */
  | 'YOUTH_WELFARE'
  /** Non-governmental organisation. */
  | 'NGO'
  /** Association of a diaspora. */
  | 'DIASPORA_ASSOCIATION'
  /** Religious community. */
  | 'RELIGIOUS_COMMUNITY'
  /** Company. */
  | 'COMPANY'
  /** Insurer. */
  | 'INSURER'
  /** Independent oversight body. */
  | 'OVERSIGHT_BODY'
  /** Newspaper, broadcaster or other medium. */
  | 'MEDIA';

/** A body that takes part in the partnership. */
export type Organisation = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What kind of body it is. */
  kind: OrganisationKind;
  /** Where it works. */
  territory: Territory;
};

/** One page of organisations. */
export type OrganisationConnection = {
  /** Entries with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The entries alone. */
  nodes: Array<Organisation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page of organisations. */
export type OrganisationEdge = {
  /** The organisation. */
  node: Organisation;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** An organisation to register. */
export type RegisterOrganisationInput = {
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** What kind of body it is. */
  kind: OrganisationKind;
  /** Where it works. */
  territoryId: Scalars['ID']['input'];
};

/** A registered organisation. */
export type RegisterOrganisationPayload = {
  /** The organisation. */
  organisation: Organisation;
};

/** Anyone known to the system. Name and contacts are shown only where the access rules allow. */
export type Person = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * Name to show. Null where the caller may not see it; officers who agreed to a public card are seen by everybody.
   *
   * Access (person.read): the person concerned; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  displayName?: Maybe<Scalars['String']['output']>;
  /**
   * Languages spoken, as BCP 47 tags. Null where the caller may not see it.
   *
   * Access (person.read): the person concerned; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  languages?: Maybe<Array<Scalars['String']['output']>>;
  /** The public card, for officers who agreed to one. */
  publicCard?: Maybe<PublicCard>;
  /**
   * Seats that this person holds now. Empty where the caller may not see them.
   *
   * Access (person.read): the person concerned; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  appointments: Array<Appointment>;
  /**
   * What waits for this person now. Each subgraph adds its part.
   *
   * Access (work.read): the person concerned.
   */
  work: Work;
};

/** What an officer lets everybody see. */
export type PublicCard = {
  /** Name as the officer wants it shown. */
  name: Scalars['String']['output'];
  /** Telephone number of the post. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** E-mail address of the post. */
  email?: Maybe<Scalars['String']['output']>;
  /** Languages spoken, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
};

/** What waits for one person now. Every subgraph has its own fields here. */
export type Work = {
  /** Vacant posts in the territories for which the person appoints. */
  vacancies: Scalars['Int']['output'];
};

/** A person to register, before an appointment. */
export type RegisterPersonInput = {
  /** Name to show, 1 to 200 characters. */
  displayName: Scalars['String']['input'];
  /** Languages spoken, as BCP 47 tags. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Account with which the person signs in, where it is known already. */
  account?: InputMaybe<AccountInput>;
  /** Territory of the person who registers; that is where access is checked. */
  territoryId: Scalars['ID']['input'];
};

/** An account at the identity provider. */
export type AccountInput = {
  /** Issuer, exactly as in its tokens. */
  issuer: Scalars['String']['input'];
  /** Subject, exactly as in its tokens. */
  subject: Scalars['String']['input'];
};

/** A registered person. */
export type RegisterPersonPayload = {
  /** The person. */
  person: Person;
};

/** What an officer lets everybody see. */
export type PublicCardInput = {
  /** Name as the officer wants it shown. */
  name: Scalars['String']['input'];
  /** Telephone number of the post. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the post. */
  email?: InputMaybe<Scalars['String']['input']>;
};

/** The card as it is shown from now on. */
export type SetMyPublicCardPayload = {
  /** The person. */
  person: Person;
};

/** What a person is in the partnership. */
export type Role =
  /** At a station; takes up issues that partners present and leads their analysis. */
  | 'SECURITY_OFFICER'
  /** At a district or city command; joins officers, authorities and the public, and avoids double work. */
  | 'SECURITY_COORDINATOR'
  /** For a municipality; chosen by the mayor or by the council. */
  | 'SECURITY_MUNICIPAL_COUNCILLOR'
  /** Citizen volunteer; takes no instructions. */
  | 'SECURITY_PARTNER'
  /** Police officer of a beat. */
  | 'NEIGHBOURHOOD_OFFICER'
  /** Civilian member of a beat's team. */
  | 'SUPPORT_OFFICER'
  /** For communities and languages. */
  | 'LIAISON_OFFICER'
  /** Online, under a named account. */
  | 'VIRTUAL_OFFICER'
  /** Volunteer with police powers and hours. */
  | 'SPECIAL_CONSTABLE'
  /** Volunteer with hours. */
  | 'ACTIVE_CITIZEN'
  /** Contact of a watch group for one stairwell, floor or street. */
  | 'WATCH_CONTACT'
  /** Youth worker, interpreter or intercultural mediator. */
  | 'MEDIATOR'
  /** Leads a region. */
  | 'REGIONAL_LEAD'
  /** Leads the partnership of the country. */
  | 'NATIONAL_LEAD'
  /** Reads aggregates only. */
  | 'ANALYST'
  /** Independent complaints body. */
  | 'OVERSIGHT'
  /** A machine account. */
  | 'INTEGRATION';

/** Who chose a municipal councillor. */
export type SelectedBy =
  /** The mayor. */
  | 'MAYOR'
  /** The municipal council. */
  | 'COUNCIL';

/** A seat with a role, whether or not someone sits in it. */
export type Post = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What its holder is in the partnership. */
  role: Role;
  /** Where the seat is; null for a seat in a municipality. */
  territory?: Maybe<Territory>;
  /** The municipality of the seat; null for a seat in a territory. */
  municipality?: Maybe<Municipality>;
  /** True when nobody holds it now. */
  isVacant: Scalars['Boolean']['output'];
  /** Since when nobody holds it; null when it is filled. */
  vacantSince?: Maybe<Scalars['DateTime']['output']>;
  /** The present appointment; null when vacant. */
  appointment?: Maybe<Appointment>;
};

/** A person holds a post from … to …. */
export type Appointment = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The seat. */
  post: Post;
  /** Who holds it. */
  person: Person;
  /** First moment. */
  from: Scalars['DateTime']['output'];
  /** Last moment; null while open. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** For a municipal councillor: who chose them. */
  selectedBy?: Maybe<SelectedBy>;
};

/** One page of posts. */
export type PostConnection = {
  /** Entries with their cursors. */
  edges: Array<PostEdge>;
  /** The entries alone. */
  nodes: Array<Post>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page of posts. */
export type PostEdge = {
  /** The post. */
  node: Post;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A seat to create. */
export type CreatePostInput = {
  /** What its holder is in the partnership. */
  role: Role;
  /** Where the seat is. For a seat in a municipality: the territory whose coordinator answers for it. */
  territoryId: Scalars['ID']['input'];
  /** The municipality, for a councillor. */
  municipalityId?: InputMaybe<Scalars['ID']['input']>;
};

/** The created seat. */
export type CreatePostPayload = {
  /** The post. */
  post: Post;
};

/** Who takes which seat. */
export type AppointInput = {
  /** The seat; it must be vacant at that time. */
  postId: Scalars['ID']['input'];
  /** Who takes it. */
  personId: Scalars['ID']['input'];
  /** First moment; now when left out. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last moment, where it is known. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** For a municipal councillor: who chose them. */
  selectedBy?: InputMaybe<SelectedBy>;
};

/** The appointment. */
export type AppointPayload = {
  /** The appointment. */
  appointment: Appointment;
};

/** An appointment to end. */
export type EndAppointmentInput = {
  /** Which one. */
  appointmentId: Scalars['ID']['input'];
  /** True when the person is removed, rather than leaving in the ordinary way. */
  removed?: Scalars['Boolean']['input'];
};

/** The ended appointment. */
export type EndAppointmentPayload = {
  /** The appointment. */
  appointment: Appointment;
};

/** A level of the police hierarchy. Levels are data of the country, not code. */
export type TerritoryLevel = {
  /** Short code, for example STATION. */
  code: Scalars['String']['output'];
  /** 0 at the nation, one more for each level below. */
  rank: Scalars['Int']['output'];
  /** What the country calls it, for example Polizeiinspektion. */
  names: Array<LocalisedText>;
};

/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type Territory = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Official code, unique in the country. */
  code: Scalars['String']['output'];
  /** Name in the wanted language, else in the country's first language. */
  name: Scalars['String']['output'];
  /** All names. */
  names: Array<LocalisedText>;
  /** Level in the hierarchy. */
  level: TerritoryLevel;
  /** The territory above, or null at the nation. */
  parent?: Maybe<Territory>;
  /** All territories above, the nation first. */
  ancestors: Array<Territory>;
  /** Territories directly below, by code. */
  children: TerritoryConnection;
  /** Coordinates of a GeoJSON MultiPolygon, as JSON text; null when the boundary is that of the territories below. */
  boundary?: Maybe<Scalars['String']['output']>;
  /** Residents, where known. */
  population?: Maybe<Scalars['Int']['output']>;
  /** IANA time zone, for example Europe/Vienna. */
  timeZone: Scalars['String']['output'];
  /** Municipalities that it overlaps. They are not part of the police hierarchy. */
  municipalities: Array<Municipality>;
  /**
   * Seats in this territory, filled and vacant.
   *
   * Access (post.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  posts: PostConnection;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One page of territories. */
export type TerritoryConnection = {
  /** Entries with their cursors. */
  edges: Array<TerritoryEdge>;
  /** The entries alone. */
  nodes: Array<Territory>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page of territories. */
export type TerritoryEdge = {
  /** The territory. */
  node: Territory;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

export type Query = {
  /**
   * A municipality by its official code.
   *
   * Access (territory.read): public.
   */
  municipality?: Maybe<Municipality>;
  /**
   * Finds the beat, the station and the officers who are responsible for a point.
   *
   * Access (directory.read): public.
   */
  officersAt: ResponsibleOfficers;
  /**
   * Public cards of officers in a territory and below, by name: the directory.
   *
   * Access (directory.read): public.
   */
  directory: OfficerCardConnection;
  /**
   * Organisations that work in a territory or below it, by name.
   *
   * Access (directory.read): public.
   */
  organisations: OrganisationConnection;
  /**
   * The signed-in person; null when nobody is signed in.
   *
   * Access (concern.raise): public.
   */
  me?: Maybe<Person>;
  /**
   * A person by id; null where the caller may not see them and they have no public card.
   *
   * Access (directory.read): public.
   */
  person?: Maybe<Person>;
  /**
   * The nation, from which everything can be reached.
   *
   * Access (territory.read): public.
   */
  nation: Territory;
  /**
   * A territory by id or by code; give one of the two.
   *
   * Access (territory.read): public.
   */
  territory?: Maybe<Territory>;
  /**
   * The levels of the hierarchy, the nation first.
   *
   * Access (territory.read): public.
   */
  territoryLevels: Array<TerritoryLevel>;
};


export type QueryMunicipalityArgs = {
  code: Scalars['String']['input'];
};


export type QueryOfficersAtArgs = {
  point: PointInput;
};


export type QueryDirectoryArgs = {
  territoryId: Scalars['ID']['input'];
  role?: InputMaybe<Role>;
  language?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  territoryId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTerritoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /**
   * Registers an organisation.
   *
   * Access (organisation.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  registerOrganisation: RegisterOrganisationPayload;
  /**
   * Registers a person, so that a post can be given to them.
   *
   * Access (appointment.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  registerPerson: RegisterPersonPayload;
  /**
   * Registers the signed-in account as a person, so that others can name it, for example as a stakeholder.
   *
   * Access (person.register): anyone who is signed in.
   */
  registerMe: RegisterPersonPayload;
  /**
   * Agrees to a public card, or withdraws the agreement when `card` is null.
   *
   * Access (person.register): anyone who is signed in.
   */
  setMyPublicCard: SetMyPublicCardPayload;
  /**
   * Creates a seat. It is vacant, visibly, until somebody is appointed.
   *
   * Access (post.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  createPost: CreatePostPayload;
  /**
   * Appoints a person to a vacant post. Every service learns of the grant within seconds.
   *
   * Access (appointment.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  appoint: AppointPayload;
  /**
   * Ends an appointment at once. Every service refuses the person within seconds.
   *
   * Access (appointment.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  endAppointment: EndAppointmentPayload;
};


export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRegisterMeArgs = {
  displayName: Scalars['String']['input'];
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationSetMyPublicCardArgs = {
  card?: InputMaybe<PublicCardInput>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCreatePostArgs = {
  input: CreatePostInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAppointArgs = {
  input: AppointInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
  idempotencyKey: Scalars['String']['input'];
};

