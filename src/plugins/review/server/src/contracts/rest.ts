import type { Step } from '../../../../../domain/review/step';
import type { PanelFinding, ReviewRecord, RunSummary } from './api';

/** A run as other systems see it, under `/api/review`. */
export type ApiRun = Omit<RunSummary, 'uid' | 'stepColor'> & {
  /** The content type as the public interface calls it: `disclosure`. */
  type: string;
  /** documentId; null when the document belongs to no organization. */
  organization: string | null;
};

/** One run with everything that was decided in it. */
export type ApiRunDetails = ApiRun & {
  /** SHA-256 of the content under review, or approved. */
  digest: string;
  emergencyReason: string | null;
  plan: Step[];
  /** Oldest first. */
  records: ReviewRecord[];
};

export type ApiFinding = PanelFinding;
