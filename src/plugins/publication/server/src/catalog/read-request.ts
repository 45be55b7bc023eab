import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import type {
  AbolishOrganizationRequest,
  CloseRequest,
  MergeOrganizationsRequest,
  MergeRequest,
  MoveRequest,
  OperationRequest,
  SplitRequest,
} from './contracts';

export type Body = Record<string, unknown>;

const shown = (value: unknown) =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80);

const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

export function asBody(value: unknown): Body {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Body) : {};
}

function unknownOption(field: string, value: unknown, options: string) {
  return refusal([error('request.unknown_option', { field, value: shown(value), options }, field)]);
}

/** A text that has to be there. */
export function readText(body: Body, field: string): string {
  const value = body[field];
  if (isAbsent(value)) throw refusal([error('request.required', { field }, field)]);
  if (typeof value !== 'string') throw unknownOption(field, value, 'text');
  return value;
}

function readOptionalText(body: Body, field: string): string | null {
  return isAbsent(body[field]) ? null : readText(body, field);
}

function readFlag(body: Body, field: string): boolean {
  const value = body[field];
  if (isAbsent(value)) return false;
  if (typeof value !== 'boolean') throw unknownOption(field, value, 'true, false');
  return value;
}

function readCommon(body: Body): OperationRequest {
  const on = readOptionalText(body, 'on');
  return {
    note: readOptionalText(body, 'note') ?? '',
    dryRun: readFlag(body, 'dryRun'),
    ...(on === null ? {} : { on }),
  };
}

export function readMove(body: Body): MoveRequest {
  const category = readText(body, 'category');
  return { ...readCommon(body), category, newParent: readOptionalText(body, 'newParent') };
}

export function readMerge(body: Body): MergeRequest {
  const from = readText(body, 'from');
  const into = readText(body, 'into');
  return { ...readCommon(body), from, into, withChildren: readFlag(body, 'withChildren') };
}

export function readClose(body: Body): CloseRequest {
  return { ...readCommon(body), category: readText(body, 'category') };
}

function readPart(value: unknown): SplitRequest['into'][number] {
  const part = asBody(value);
  const documents: unknown = part.documents ?? [];
  if (!Array.isArray(documents) || documents.some((one) => typeof one !== 'string')) {
    throw unknownOption('documents', documents, 'documentIds');
  }
  const filter = asBody(part.filter);
  const titleContains = readOptionalText(filter, 'titleContains');
  const organization = readOptionalText(filter, 'organization');
  return {
    name: readText(part, 'name'),
    code: readText(part, 'code'),
    documents: documents as string[],
    filter: {
      ...(titleContains ? { titleContains } : {}),
      ...(organization ? { organization } : {}),
    },
  };
}

export function readSplit(body: Body): SplitRequest {
  const into: unknown = body.into ?? [];
  if (!Array.isArray(into)) throw unknownOption('into', into, '[{ name, code, documents }]');
  return {
    ...readCommon(body),
    category: readText(body, 'category'),
    asChildren: readFlag(body, 'asChildren'),
    into: into.map(readPart),
    rest: readOptionalText(body, 'rest'),
  };
}

export function readMergeOrganizations(body: Body): MergeOrganizationsRequest {
  const from = readText(body, 'from');
  const into = readText(body, 'into');
  return {
    ...readCommon(body),
    from,
    into,
    subordinatesTo: readOptionalText(body, 'subordinatesTo'),
  };
}

export function readAbolish(body: Body): AbolishOrganizationRequest {
  const heir = asBody(body.columns);
  if (body.columns !== 'close' && typeof heir.transferTo !== 'string') {
    throw refusal([error('organization.columns_choice', {}, 'columns')]);
  }
  return {
    ...readCommon(body),
    organization: readText(body, 'organization'),
    columns: body.columns === 'close' ? 'close' : { transferTo: String(heir.transferTo) },
    subordinatesTo: readOptionalText(body, 'subordinatesTo'),
  };
}
