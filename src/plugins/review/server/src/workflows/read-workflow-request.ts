import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { checkWorkflow } from '../../../../../domain/review/check-workflow';
import {
  TRACKS,
  type SeparationRule,
  type Step,
  type Track,
  type Workflow,
} from '../../../../../domain/review/step';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import type { WorkflowRequest } from '../contracts/api';
import { speakable } from '../translations/speakable';
import { readTargets } from './read-targets';

const KEY = /^[a-z][a-z0-9_]{1,49}$/;

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A step as it was sent, put into shape; what is wrong with it says `checkWorkflow`. */
function readStep(sent: unknown, index: number): Step {
  const step = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>;
  const { limitWorkdays } = step;
  return {
    key: text(step.key) || `step_${index + 1}`,
    name: text(step.name),
    kind: step.kind as Step['kind'],
    duty: step.duty as Step['duty'],
    approvals: Number(step.approvals ?? 1),
    color: text(step.color).toLowerCase(),
    proofreading: step.proofreading === true,
    limitWorkdays:
      limitWorkdays === null || limitWorkdays === undefined ? null : Number(limitWorkdays),
    separation: Array.isArray(step.separation) ? (step.separation as SeparationRule[]) : [],
    isAfterPublication: step.isAfterPublication === true,
  };
}

function readTrack(sent: unknown): Track {
  const track = TRACKS.find((one) => one === sent);
  if (track) return track;
  const value = typeof sent === 'string' ? sent.slice(0, 100) : JSON.stringify(sent ?? null);
  throw refusal([error('review.unknown_track', { value, options: TRACKS.join(', ') }, 'track')]);
}

/** What is no number is the version of nothing: the save is refused as a conflict. */
function readVersion(sent: unknown): number {
  const version = Number(sent ?? 0);
  return Number.isSafeInteger(version) && version < 2 ** 31 ? version : -1;
}

/** Reads and checks what an administrator sent; 400 with every reason at its field. */
export async function readWorkflowRequest(
  strapi: Core.Strapi,
  key: string,
  body: Record<string, unknown>,
): Promise<{ workflow: Workflow; version: number; targets: WorkflowRequest['targets'] }> {
  if (!KEY.test(key)) throw refusal([error('review.workflow_key', { value: key }, 'key')]);
  const steps = Array.isArray(body.steps) ? body.steps.map(readStep) : [];
  const track = readTrack(body.track);
  const workflow: Workflow = { key, name: text(body.name), track, steps };
  refuseOnErrors(speakable(checkWorkflow(workflow)));
  return {
    workflow,
    version: readVersion(body.version),
    targets: await readTargets(strapi, body.targets),
  };
}
