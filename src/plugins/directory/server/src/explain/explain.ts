import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refusal } from '../../../../../documents/refuse';
import { error } from '../../../../../domain/reasons/reason';
import {
  EXPLAINED_ACTIONS,
  type ExplainedAction,
  type ExplainStep,
  type Explanation,
} from '../contracts/api';
import { USER } from '../uids';
import { explainAccount, explainAssignments, type ExplainedUser } from './explain-person';
import { explainPlace } from './explain-place';
import { explainRight } from './explain-right';
import { explainedTypes } from './explained-types';

export type Question = {
  userId: number;
  uid: string;
  action: ExplainedAction;
  documentId?: string | undefined;
  organization?: string | undefined;
};

function refuseUnknown(strapi: Core.Strapi, { uid, action }: Question): void {
  if (!explainedTypes(strapi).some((type) => type.uid === uid)) {
    throw refusal([error('directory.unknown_type', { value: uid }, 'uid')]);
  }
  if (!EXPLAINED_ACTIONS.includes(action)) {
    const options = EXPLAINED_ACTIONS.join(', ');
    const params = { field: 'action', value: String(action), options };
    throw refusal([error('request.unknown_option', params, 'action')]);
  }
}

/**
 * Why a person can, or cannot, do this here, step by step. It asks the same functions as the gate: account, roles,
 * condition, assignments valid that day, organization of the document. Refuses (404) an unknown person, (400) an
 * unknown type or action. What the rules of a type say of its content is not part of it.
 */
export async function explain(args: {
  strapi: Core.Strapi;
  question: Question;
  onDay: string;
}): Promise<Explanation> {
  const { strapi, question, onDay } = args;
  refuseUnknown(strapi, question);
  const user: ExplainedUser | null = await strapi.db
    .query(USER)
    .findOne({ where: { id: question.userId }, populate: { roles: true } });
  if (!user) throw new errors.NotFoundError();
  const right = await explainRight({ strapi, ...question });
  const isGranted = right.steps.every(({ ok }) => ok);
  const steps = [
    ...explainAccount(user),
    ...right.steps,
    ...(await explainAssignments(strapi, user.id, onDay)),
    ...(isGranted ? await explainPlace({ strapi, ...question, onDay }) : []),
  ];
  return {
    allowed: steps.every(({ ok, decides }) => ok || !decides),
    steps: steps.map(({ code, ok, zh, en }): ExplainStep => ({ code, ok, zh, en })),
  };
}
