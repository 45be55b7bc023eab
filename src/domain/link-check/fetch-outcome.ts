import type { AddressDefect } from './read-address';

/** Why no answer came. */
export type FetchFailure =
  'dns' | 'connection' | 'timeout' | 'certificate' | 'bad_answer' | 'too_many_redirects';

/** How an attempt to open an address ended. `url` is where it ended, after redirects. */
export type FetchOutcome = { url: string; redirects: number; durationMs: number } & (
  | {
      kind: 'answered';
      status: number;
      /** Bytes of the body that were read, as they came over the wire. */
      bytes: number;
      /** The body is longer than what was read. */
      isCutOff: boolean;
    }
  | { kind: 'failed'; cause: FetchFailure; detail: string }
  /** Not gone to: the address itself is against the rules, or its host leads into a network that is not public. */
  | { kind: 'refused'; cause: AddressDefect | 'not_public'; detail: string }
);
