import type { Core } from '@strapi/strapi';
import { modelOf, namesOf, stepsOf, type Attribute, type Step } from '../corpus/model';
import { hashOf, secretValue } from '../corpus/secret-values';
import type { Random } from './random';

export type Parameters = Record<string, unknown>;

/** `{ filters: { title: { $eq: 'x' } } }` as `filters[title][$eq]=x`. */
export function toQuery(parameters: Parameters): string {
  const pairs: string[] = [];
  const add = (prefix: string, value: unknown): void => {
    if (value !== null && typeof value === 'object') {
      for (const [key, part] of Object.entries(value)) add(`${prefix}[${key}]`, part);
    } else {
      pairs.push(`${encodeURIComponent(prefix)}=${encodeURIComponent(String(value))}`);
    }
  };
  for (const [key, value] of Object.entries(parameters)) add(key, value);
  return pairs.join('&');
}

const LITERAL: Attribute = { type: 'string' };

function attributeOf(strapi: Core.Strapi, uid: string, name: string): Attribute {
  return modelOf(strapi, uid).attributes[name] ?? LITERAL;
}

type Guess = (value: string, attribute: Attribute) => unknown;

function below(value: string): string {
  return /^\d+$/.test(value) ? String(Number(value) - 1) : value.slice(0, -1) || value;
}

/** Each operator with a value that finds the secret of the first world and not that of the second. */
const GUESSES: Record<string, Guess> = {
  $eq: (value) => value,
  $startsWith: (value) => value.slice(0, 8),
  $contains: (value) => value.slice(1, 9),
  $gt: below,
  $null: () => 'true',
  $in: (value) => [value, below(value)],
  $notNull: () => 'true',
  $ne: (value) => value,
  $endsWith: (value) => value.slice(-6),
  $lte: (value) => value,
  $containsi: (value) => value.slice(1, 9).toUpperCase(),
  $between: (value) => [below(value), value],
  $not: (value) => ({ $eq: value }),
  $eqi: (value) => value.toUpperCase(),
  $notContains: (value) => value.slice(1, 9),
  $gte: (value) => value,
  $notIn: (value) => [value],
  $lt: (value) => `${value}1`,
  $startsWithi: (value) => value.slice(0, 8).toUpperCase(),
  $endsWithi: (value) => value.slice(-6).toUpperCase(),
  $notContainsi: (value) => value.slice(1, 9),
  $nei: (value) => value,
};

export const OPERATORS = Object.keys(GUESSES);

function secretText(uid: string, name: string, attribute: Attribute): string {
  const value = secretValue(uid, name, attribute, 'first') ?? 'qxfirst';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A condition on one attribute that an editor's draft fulfils in one world only. */
export function guess(strapi: Core.Strapi, uid: string, name: string, operator: string) {
  const attribute = attributeOf(strapi, uid, name);
  const value = GUESSES[operator]?.(secretText(uid, name, attribute), attribute);
  return { [name]: { [operator]: value } };
}

export type Trail = { steps: Step[]; uid: string };

/** Every way of following relations, components and files to this depth, or a seeded sample of them. */
export function trailsOf(strapi: Core.Strapi, uid: string, depth: number): Trail[] {
  if (depth === 0) return [{ steps: [], uid }];
  return trailsOf(strapi, uid, depth - 1).flatMap(({ steps, uid: at }) =>
    stepsOf(strapi, at).map((step) => ({ steps: [...steps, step], uid: step.target })),
  );
}

/** `interprets.category` around a condition: `{ interprets: { category: condition } }`. */
export function nest(names: readonly string[], inside: unknown): unknown {
  return names.reduceRight<unknown>((value, name) => ({ [name]: value }), inside);
}

export const stepNames = ({ steps }: Trail) => steps.map(({ name }) => name);

/** Operators in turn, so that every attribute meets some and every operator meets many. */
export function operatorFor(uid: string, name: string, turn: number): string {
  return OPERATORS[(hashOf(uid + name) + turn) % OPERATORS.length] as string;
}

export function leavesOf(strapi: Core.Strapi, uid: string, random: Random, count = Infinity) {
  const names = namesOf(strapi, uid);
  return Number.isFinite(count) ? random.sample(names, count) : names;
}
