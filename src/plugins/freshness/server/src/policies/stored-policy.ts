import type { Knex } from 'knex';
import type { Policy, PolicyTarget, PolicyTerms } from '../../../../../domain/freshness/policy';
import { query } from '../../../../../database/query';

/** A policy as the database has it. */
export type StoredPolicy = Policy & {
  version: number;
  /** One of those the platform brings along. */
  isReady: boolean;
  isEnabled: boolean;
  changedAt: string;
  changedBy: string | null;
};

type Row = {
  key: string;
  name: string;
  target_kind: PolicyTarget['kind'];
  target_uid: string | null;
  target_id: string | null;
  terms: unknown;
  legal_title: string;
  legal_provision: string | null;
  is_unsure: boolean;
  is_ready: boolean;
  is_enabled: boolean;
  valid_from: string | null;
  valid_to: string | null;
  version: number;
  changed_at: Date;
  changed_by: string | null;
};

function toTarget({ target_kind: kind, target_uid: uid, target_id: id }: Row): PolicyTarget {
  switch (kind) {
    case 'document':
      return { kind, uid: uid ?? '', documentId: id ?? '' };
    case 'category':
    case 'organization':
      return { kind, documentId: id ?? '' };
    case 'category_kind':
      return { kind, categoryKind: id ?? '' };
    case 'content_type':
      return { kind, uid: uid ?? '' };
    case 'home_page':
      return { kind };
  }
}

/** The two columns that name a target beside its kind. */
export function targetColumns(target: PolicyTarget) {
  const uid = 'uid' in target ? target.uid : null;
  const id =
    'documentId' in target
      ? target.documentId
      : 'categoryKind' in target
        ? target.categoryKind
        : null;
  return { target_kind: target.kind, target_uid: uid, target_id: id };
}

function toPolicy(row: Row): StoredPolicy {
  const terms = (typeof row.terms === 'string' ? JSON.parse(row.terms) : row.terms) as PolicyTerms;
  return {
    ...terms,
    key: row.key,
    name: row.name,
    target: toTarget(row),
    legalBasis: { title: row.legal_title, provision: row.legal_provision },
    isUnsure: row.is_unsure,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: row.version,
    isReady: row.is_ready,
    isEnabled: row.is_enabled,
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by,
  };
}

/** All policies, ready ones and those of administrators, by key. */
export async function readPolicies(connection: Knex): Promise<StoredPolicy[]> {
  const rows = await query<Row>(
    connection,
    `select p.*, p.valid_from::text as valid_from, p.valid_to::text as valid_to
     from zhaoshi_freshness.policies p order by p.key`,
  );
  return rows.map(toPolicy);
}
