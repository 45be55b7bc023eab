import { readAllowList } from '../../../../domain/link-check/allow-list';
import type { Lookup } from './net/resolve-host';

/** Plugin settings, `config/plugins.ts` → `freshness.config`. */
export type FreshnessConfig = {
  /** Beyond the public internet: host names, addresses, networks; comma-separated. */
  allowedHosts: string;
  /** Besides 80 and 443; comma-separated. */
  allowedPorts: string;
  /** Whom the owner of a checked server may write to: stands in the User-Agent. Empty: the reply address of the mails. */
  contact: string;
  /** Against which relative links are resolved; empty: PUBLIC_URL. */
  linkBaseUrl: string;
  /** Opening an address may take this long in all, redirects included. */
  timeLimitMs: number;
  /** Between two requests to one host. */
  hostIntervalMs: number;
  /** How long a host's turn is waited for. */
  hostWaitMs: number;
  /** How long a check of links works at a time; the next run goes on. */
  linkRunMs: number;
  /** How long single probes are kept; their counts per day are kept for ever. */
  keepProbesDays: number;
  /** Only tests have one of their own; null: the system's. */
  lookup: Lookup | null;
};

type Env = (name: string, fallback: string) => string;

const POSITIVE = [
  'timeLimitMs',
  'hostIntervalMs',
  'hostWaitMs',
  'linkRunMs',
  'keepProbesDays',
] as const;

export default {
  default: ({ env }: { env: Env }): FreshnessConfig => ({
    allowedHosts: env('FRESHNESS_ALLOWED_HOSTS', ''),
    allowedPorts: env('FRESHNESS_ALLOWED_PORTS', ''),
    contact: env('FRESHNESS_CONTACT', ''),
    linkBaseUrl: env('FRESHNESS_LINK_BASE_URL', ''),
    timeLimitMs: 15_000,
    hostIntervalMs: 1_000,
    hostWaitMs: 60_000,
    linkRunMs: 120_000,
    keepProbesDays: 400,
    lookup: null,
  }),
  validator(config: FreshnessConfig) {
    readAllowList({ hosts: config.allowedHosts, ports: config.allowedPorts });
    if (config.linkBaseUrl !== '' && !/^https?:\/\//i.test(config.linkBaseUrl)) {
      throw new Error('FRESHNESS_LINK_BASE_URL must begin with http:// or https://');
    }
    for (const name of POSITIVE) {
      if (!Number.isInteger(config[name]) || config[name] < 1) {
        throw new Error(`freshness.${name} must be a whole number above 0`);
      }
    }
  },
};
