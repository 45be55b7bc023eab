/** What the generated city is made of; the modules beside this file are plain JavaScript, so that a benchmark runs them as they are. */

/** Decimal text as typed, or null for a blank. */
export type Value = string | null;
export type Values = Record<string, Value>;

export type Column = 'government' | 'department' | 'township';

/** One unit, its organization and its people. */
export type CityUnit = {
  id: string;
  name: string;
  level: 'city' | 'district' | 'township' | 'street' | 'department';
  /** The unit its return goes to; null at the top. */
  reportsTo: string | null;
  /** Vertically managed: the district in which it counts. */
  localRegion: string | null;
  /** The unit whose organization is above its own. */
  organizationBelow: string | null;
  /** The district it belongs to, whoever manages it; null for the city's own. Of a district its own. */
  district: string | null;
  column: Column;
  /** Keys of people. */
  filler: string;
  reviewer: string;
  /** Who accepts its returns or sends them back. */
  officer: string;
  order: number;
};

export type Duty = 'information_officer' | 'first_reviewer' | 'statistician';

/** A duty of a person in the organization of a unit. */
export type CityDuty = { person: string; duty: Duty; unitId: string };

export type CitySize = {
  districts: number;
  /** In every district, those that are vertically managed among them. */
  departments: number;
  vertical: number;
  townships: number;
  cityDepartments: number;
  /** In so many districts the first department has people of its own; the others share those of the district. */
  ownPeople: number;
  seed: number;
};

export type City = {
  size: CitySize;
  units: CityUnit[];
  people: string[];
  duties: CityDuty[];
  /** Units that have a total: the city, its districts, and the bureaus of vertical systems. */
  areas: string[];
};

/** What a unit does in one quarter. */
export type Conduct = {
  unit: CityUnit;
  /** Everything that is typed in first, sums left out. */
  typed: Values;
  /** Hands in after the due day. */
  isLate: boolean;
  /** Sent back once, and what is then corrected; null for the others. */
  correction: { code: string; value: string } | null;
  /** How far it gets: accepted, handed in and not accepted, or filled in and never handed in. */
  end: 'accepted' | 'waiting' | 'missing';
};

export type Plan = { quarter: string; conducts: Conduct[] };

/** The columns of a total, without names. */
export type TotalCells = {
  own: Value;
  area: Value;
  government: Value;
  department: Value;
  township: Value;
  areaYearToDate: Value;
  before: Value;
  difference: Value;
  percent: Value;
};

export type ExpectedTotal = {
  rows: Map<string, TotalCells>;
  accepted: string[];
  waiting: string[];
  missing: string[];
  late: string[];
};

/** A signed-in person: sends a request, answers status and body. */
export type Client = <Data = unknown>(
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; body: { data?: Data; error?: { details?: { code?: string } } } }>;

/** What the modules need of the running application. */
export type Running = {
  url: string;
  strapi: {
    service(uid: string): unknown;
    plugin(name: string): { service(name: string): unknown };
    documents(uid: string): { create(args: object): Promise<{ documentId: string }> };
    db: { connection: { raw(sql: string, bindings?: unknown): Promise<{ rows: unknown[] }> } };
  };
};

export type Settled = {
  city: City;
  running: Running;
  administrator: Client;
  clients: Map<string, Client>;
  /** documentId of the organization of a unit. */
  organizations: Map<string, string>;
};
