import type { Core } from '@strapi/strapi';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import type { Content } from '../content';
import type { PanelFinding } from '../contracts/api';
import { findFindings } from './find-findings';

type Args = { strapi: Core.Strapi; uid: string; content: Content };

/** A finding as a reason, said in both languages. */
export function againstFinding(
  code: 'review.finding_blocks' | 'review.finding_unconfirmed',
  { zh, en, field }: PanelFinding,
): Reason {
  return error(code, { finding: en, findingZh: zh }, field ?? undefined);
}

function refuse(
  code: Parameters<typeof againstFinding>[0],
  findings: readonly PanelFinding[],
): void {
  if (findings.length === 0) return;
  throw refusal(findings.map((finding) => againstFinding(code, finding)));
}

/** Nothing that the check blocks is submitted; no right and no track is above that. */
export async function refuseBlockingFindings({ strapi, uid, content }: Args): Promise<void> {
  const findings = await findFindings({ strapi, uid, content });
  refuse(
    'review.finding_blocks',
    findings.filter(({ severity }) => severity === 'block'),
  );
}

/** Whoever approves confirms each finding that asks for it by its key; returns the findings they confirmed. */
export async function refuseUnconfirmedFindings({
  confirmed,
  ...args
}: Args & { confirmed: unknown }): Promise<PanelFinding[]> {
  // Whatever a client sends: only a list names findings.
  const keys: unknown[] = Array.isArray(confirmed) ? confirmed : [];
  const findings = await findFindings(args);
  refuse(
    'review.finding_blocks',
    findings.filter(({ severity }) => severity === 'block'),
  );
  const asked = findings.filter(({ severity }) => severity === 'confirm');
  refuse(
    'review.finding_unconfirmed',
    asked.filter(({ key }) => !keys.includes(key)),
  );
  return asked;
}
