export type RequestState = {
  route?: { info?: { type?: string } };
  auth?: { strategy?: { name?: string }; credentials?: { type?: string } | null };
};

/** A full-access API token belongs to an administrator's own integration (a preview, a migration). */
export function mayReadDrafts(state: RequestState): boolean {
  return (
    state.auth?.strategy?.name === 'content-api-token' &&
    state.auth.credentials?.type === 'full-access'
  );
}
