import { refuseOnErrors } from '../../../../../documents/refuse';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import type { AssignmentChange, AssignmentInput } from '../contracts/api';

const MAX_NOTE = 255;

type Body = Record<string, unknown>;

function textOrNull(body: Body, field: string, reasons: Reason[]): string | null | undefined {
  const value = body[field];
  if (value === undefined || value === null) return value;
  if (typeof value === 'string') return value.trim() || null;
  reasons.push(error('request.invalid_value', { field, message: typeof value }, field));
  return undefined;
}

function readHolder(value: unknown, reasons: Reason[]): AssignmentInput['holder'] {
  const { kind, userId, tokenId } = (value ?? {}) as Body;
  const isId = (id: unknown): id is number => Number.isInteger(id) && Number(id) > 0;
  if (kind === 'person' && isId(userId)) return { kind, userId };
  if (kind === 'token' && isId(tokenId)) return { kind, tokenId };
  reasons.push(error('request.required', { field: 'holder' }, 'holder'));
  return { kind: 'person', userId: 0 };
}

/** The part of a body that may change; what is left out is left out. Refuses (400) values of the wrong kind. */
export function readAssignmentChange(body: unknown): AssignmentChange {
  const given = (body ?? {}) as Body;
  const reasons: Reason[] = [];
  const change: AssignmentChange = {};
  const { includesSubordinates } = given;
  const organization = textOrNull(given, 'organization', reasons);
  const duty = textOrNull(given, 'duty', reasons);
  if (organization) change.organization = organization;
  if (duty) change.duty = duty as AssignmentInput['duty'];
  for (const field of ['validFrom', 'validTo', 'note'] as const) {
    const value = textOrNull(given, field, reasons);
    if (value !== undefined) change[field] = value;
  }
  if (typeof includesSubordinates === 'boolean') change.includesSubordinates = includesSubordinates;
  const actual = change.note?.length ?? 0;
  if (actual > MAX_NOTE) {
    reasons.push(error('request.too_long', { field: 'note', max: MAX_NOTE, actual }, 'note'));
  }
  refuseOnErrors(reasons);
  return change;
}

/** A whole body. Refuses (400) when something needed is missing; whether it exists is for `checkAssignment` to say. */
export function readAssignmentInput(body: unknown): AssignmentInput {
  const reasons: Reason[] = [];
  const holder = readHolder((body as Body | undefined)?.holder, reasons);
  const change = readAssignmentChange(body);
  for (const field of ['organization', 'duty'] as const) {
    if (!change[field]) reasons.push(error('request.required', { field }, field));
  }
  refuseOnErrors(reasons);
  return { ...change, holder } as AssignmentInput;
}
