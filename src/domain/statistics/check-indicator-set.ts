import { error, type Reason } from '../reasons/reason';
import { foldWidth } from '../text/fold-width';
import { isBlank } from '../text/is-blank';
import { checkAutoSource } from './check-auto-source';
import { checkIdentityChoices, checkIndicatorChoices } from './check-choices';
import { codesOf, type Identity } from './identity';
import { overlaps, type Indicator, type Term } from './indicator';
import type { IndicatorSet } from './indicator-set';

type ByCode = ReadonlyMap<string, readonly Indicator[]>;

function groupByCode(indicators: readonly Indicator[]): ByCode {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.code);
    if (group) group.push(indicator);
    else groups.set(indicator.code, [indicator]);
  }
  return groups;
}

/** Letters and digits, points and dashes between them: what comes back from a spreadsheet as it went out. */
const CODE = /^[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*$/u;
const LONGEST_CODE = 40;

/** Names every object has, such as `constructor`, are no codes: returns are kept as objects by code. */
function isCode(code: string): boolean {
  const isPlain = CODE.test(code) && code === foldWidth(code) && code.length <= LONGEST_CODE;
  return isPlain && !(code in {});
}

function checkRow(indicator: Indicator): Reason[] {
  const { code, name, legalTitle, kind, valueType, validFrom, validTo } = indicator;
  const reasons: Reason[] = [];
  if (isBlank(code)) reasons.push(error('statistics.code_missing', { name }, 'code'));
  else if (!isCode(code)) reasons.push(error('statistics.code_malformed', { code, name }, 'code'));
  if (isBlank(name)) reasons.push(error('statistics.name_missing', { code }, 'name'));
  if (isBlank(legalTitle)) {
    reasons.push(error('statistics.legal_basis_missing', { code, name }, 'legalTitle'));
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    const params = { code, name, from: validFrom, to: validTo };
    reasons.push(error('statistics.validity_reversed', params, 'validTo'));
  }
  const isFilledIn = indicator.autoSource !== null || indicator.formula !== null;
  if (kind === 'heading' && isFilledIn) {
    reasons.push(error('statistics.heading_with_number', { code, name }, 'kind'));
  }
  if (valueType !== 'number' && (indicator.formula !== null || indicator.decimals !== 0)) {
    reasons.push(error('statistics.text_with_number', { code, name }, 'valueType'));
  }
  return reasons;
}

/** A code stands for one row at any one time. */
function checkDuplicates(groups: ByCode): Reason[] {
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => overlaps(one, other))
        .map((other) =>
          error(
            'statistics.code_twice',
            { code: one.code, name: one.name, other: other.name },
            'code',
          ),
        ),
    ),
  );
}

function checkParents(indicators: readonly Indicator[], groups: ByCode): Reason[] {
  return indicators.flatMap((indicator) => {
    const { code, name, parentCode } = indicator;
    if (parentCode === null) return [];
    const isThere = groups.get(parentCode)?.some((parent) => overlaps(parent, indicator));
    return isThere
      ? []
      : [error('statistics.parent_unknown', { code, name, parent: parentCode }, 'parentCode')];
  });
}

/** The first way around in a graph of codes, each code once; empty where there is none. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (code: string): string[] => {
    if (done.has(code)) return [];
    const at = path.indexOf(code);
    if (at >= 0) return path.slice(at);
    path.push(code);
    for (const next of edges.get(code) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(code);
    return [];
  };
  for (const code of edges.keys()) {
    const cycle = visit(code);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function checkCycles(groups: ByCode): Reason[] {
  const edges = (pick: (indicator: Indicator) => readonly string[]) =>
    new Map([...groups].map(([code, group]) => [code, group.flatMap(pick)]));
  const parents = findCycle(edges(({ parentCode }) => (parentCode === null ? [] : [parentCode])));
  const formulas = findCycle(edges(({ formula }) => (formula ?? []).map(({ code }) => code)));
  return [
    ...(parents.length > 0
      ? [error('statistics.parents_in_circle', { codes: parents.join(' → ') }, 'parentCode')]
      : []),
    ...(formulas.length > 0
      ? [error('statistics.formulas_in_circle', { codes: formulas.join(' → ') }, 'formula')]
      : []),
  ];
}

/** Codes that no row has, or none with a number. */
function withoutNumber(codes: readonly string[], groups: ByCode): string[] {
  return codes.filter(
    (code) =>
      !groups
        .get(code)
        ?.some(({ kind, valueType }) => kind !== 'heading' && valueType === 'number'),
  );
}

function checkFormulas(indicators: readonly Indicator[], groups: ByCode): Reason[] {
  return indicators.flatMap(({ code, name, formula }) => {
    const terms: readonly Term[] = formula ?? [];
    const unknown = withoutNumber(
      terms.map((term) => term.code),
      groups,
    );
    return unknown.map((other) =>
      error('statistics.formula_unknown_code', { code, name, other }, 'formula'),
    );
  });
}

function checkIdentity(identity: Identity, groups: ByCode): Reason[] {
  const { id, left, right, validFrom, validTo } = identity;
  const reasons = withoutNumber(codesOf(identity), groups).map((other) =>
    error('statistics.identity_unknown_code', { identity: id, other }, 'identities'),
  );
  if (left.terms.length === 0 || right.terms.length === 0) {
    reasons.push(error('statistics.identity_empty_side', { identity: id }, 'identities'));
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    const params = { identity: id, from: validFrom, to: validTo };
    reasons.push(error('statistics.identity_validity_reversed', params, 'identities'));
  }
  return reasons;
}

function checkIdentities(identities: readonly Identity[], groups: ByCode): Reason[] {
  const twice = identities.flatMap((identity, index) =>
    identities
      .slice(index + 1)
      .filter((other) => other.id === identity.id && overlaps(other, identity))
      .map(() => error('statistics.identity_twice', { identity: identity.id }, 'identities')),
  );
  return [...twice, ...identities.flatMap((identity) => checkIdentity(identity, groups))];
}

/** What is wrong with a set of indicators and identities somebody wants to save; an empty list means nothing. */
export function checkIndicatorSet({ name, indicators, identities }: IndicatorSet): Reason[] {
  const choices = [
    ...indicators.flatMap(checkIndicatorChoices),
    ...identities.flatMap(checkIdentityChoices),
  ];
  if (choices.length > 0) return choices;
  const groups = groupByCode(indicators);
  return [
    ...(isBlank(name) ? [error('statistics.set_without_name', {}, 'name')] : []),
    ...indicators.flatMap(checkRow),
    ...indicators.flatMap(checkAutoSource),
    ...checkDuplicates(groups),
    ...checkParents(indicators, groups),
    ...checkCycles(groups),
    ...checkFormulas(indicators, groups),
    ...checkIdentities(identities, groups),
  ];
}
