/** An attribute of a content type or a component, as far as the way to other types goes. */
export type LinkAttribute = {
  type: string;
  /** Of a relation; without one it may lead to any type. */
  target?: string;
  component?: string;
};

/** What a caller may see. */
export type Limits = {
  attributesOf(uid: string): Readonly<Record<string, LinkAttribute>>;
  /** Keeps a type within what the caller may see; null when all of it may be seen. */
  filterOf(uid: string): Promise<object | null>;
};

/** The parts of a query that lead to other documents. */
export type LinkQuery = { filters?: unknown; populate?: unknown; sort?: unknown };

const FILE = 'plugin::upload.file';

/** Which other documents a document is linked with is no secret, what stands in them is. */
const IDENTITY = ['id', 'documentId'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type an attribute leads to, null for a relation to any type, undefined for a plain value. */
function targetOf({ type, target, component }: LinkAttribute): string | null | undefined {
  if (type === 'relation') return target ?? null;
  if (type === 'media') return FILE;
  return type === 'component' ? component : undefined;
}

/** Strapi’s short forms: `*`, `true`, `a,b`, `['a', 'b.c']`. */
function populateMap(
  populate: unknown,
  attributes: Readonly<Record<string, LinkAttribute>>,
): Record<string, unknown> {
  if (isObject(populate)) return populate;
  if (populate === '*' || populate === true) {
    const links = Object.entries(attributes).filter(([, one]) => targetOf(one) !== undefined);
    return Object.fromEntries(links.map(([name]) => [name, true]));
  }
  const paths = (Array.isArray(populate) ? populate : [populate]).flatMap((part) =>
    typeof part === 'string' ? part.split(',').map((path) => path.trim()) : [],
  );
  const map: Record<string, true | { populate: string[] }> = {};
  for (const path of paths) {
    const [name = '', ...rest] = path.split('.');
    const known = map[name];
    const below = [
      ...(typeof known === 'object' ? known.populate : []),
      ...(rest.length > 0 ? [rest.join('.')] : []),
    ];
    map[name] = below.length > 0 ? { populate: below } : true;
  }
  return map;
}

async function limitPopulate(populate: unknown, uid: string, limits: Limits): Promise<object> {
  const attributes = limits.attributesOf(uid);
  const limited: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(populateMap(populate, attributes))) {
    const target = attributes[name] && targetOf(attributes[name]);
    // A relation to any type could be kept within nothing: it is left out.
    if (target === null) continue;
    limited[name] = value;
    if (target === undefined || value === false || value === 'false') continue;
    const inside = await limitQuery(isObject(value) ? value : {}, target, limits);
    const filter = await limits.filterOf(target);
    if (filter) inside.filters = inside.filters ? { $and: [inside.filters, filter] } : filter;
    if (isObject(value) || filter) limited[name] = inside;
  }
  return limited;
}

/** Whether a condition on a relation looks into the documents at its other end. */
function looksInside(condition: unknown): boolean {
  if (Array.isArray(condition)) return condition.some(looksInside);
  if (!isObject(condition)) return false;
  return Object.entries(condition).some(([key, value]) =>
    key.startsWith('$') ? looksInside(value) : !IDENTITY.includes(key),
  );
}

async function limitFilters(filters: unknown, uid: string, limits: Limits): Promise<unknown> {
  if (Array.isArray(filters)) {
    return Promise.all(filters.map((part) => limitFilters(part, uid, limits)));
  }
  if (!isObject(filters)) return filters;
  const attributes = limits.attributesOf(uid);
  const limited: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(filters)) {
    const target = attributes[key] && targetOf(attributes[key]);
    if (target === null) continue;
    const inside =
      target || key.startsWith('$') ? await limitFilters(value, target ?? uid, limits) : value;
    const filter = target && looksInside(value) ? await limits.filterOf(target) : null;
    limited[key] = filter ? { $and: [inside, filter] } : inside;
  }
  return limited;
}

/** Whether an order follows only what the caller may see: `['category', 'name']`. */
async function maySortBy(path: string[], uid: string, limits: Limits): Promise<boolean> {
  const [name = '', ...rest] = path;
  const attribute = limits.attributesOf(uid)[name];
  const target = attribute && targetOf(attribute);
  if (target === undefined) return true;
  if (target === null || (await limits.filterOf(target))) return false;
  return maySortBy(rest, target, limits);
}

/** The paths in the nested form of an order: `{ category: { name: 'asc' } }`. */
function orderPaths(name: string, order: unknown): string[][] {
  const path = name.split('.');
  if (!isObject(order)) return [path];
  return Object.entries(order).flatMap(([key, value]) =>
    orderPaths(key, value).map((rest) => [...path, ...rest]),
  );
}

async function limitSort(sort: unknown, uid: string, limits: Limits): Promise<unknown> {
  if (Array.isArray(sort)) {
    return (await Promise.all(sort.map((part) => limitSort(part, uid, limits)))).filter(Boolean);
  }
  if (typeof sort === 'string') {
    const parts = sort.split(',').map((part) => part.trim());
    const kept = await Promise.all(
      parts.map((part) => maySortBy((part.split(':')[0] ?? '').split('.'), uid, limits)),
    );
    return parts.filter((_part, index) => kept[index]).join(',') || undefined;
  }
  if (!isObject(sort)) return sort;
  const entries = Object.entries(sort);
  const kept = await Promise.all(
    entries.map(async (entry) => {
      const may = orderPaths(...entry).map((path) => maySortBy(path, uid, limits));
      return (await Promise.all(may)).every(Boolean);
    }),
  );
  return Object.fromEntries(entries.filter((_entry, index) => kept[index]));
}

/**
 * Keeps a query of documents of a type within what its caller may see wherever it leads to other documents: those it
 * populates are filtered, conditions about them see only the visible ones, and an order by their content is left out.
 * The type itself is for the caller to filter. Returns a copy.
 */
export async function limitQuery<Query extends LinkQuery>(
  query: Query,
  uid: string,
  limits: Limits,
): Promise<Query> {
  const limited = { ...query };
  if (query.populate) limited.populate = await limitPopulate(query.populate, uid, limits);
  if (query.filters) limited.filters = await limitFilters(query.filters, uid, limits);
  if (query.sort) limited.sort = await limitSort(query.sort, uid, limits);
  return limited;
}
