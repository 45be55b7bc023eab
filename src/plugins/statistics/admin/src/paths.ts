const HOME = '/plugins/statistics';

/** The form of one return. */
export function returnPath({ id }: { id: string }): string {
  return `${HOME}/returns/${id}`;
}

/** A tab of the statistics page with what is asked of it. */
export function tabPath(tab: string, params: Record<string, string> = {}): string {
  return `${HOME}?${new URLSearchParams({ tab, ...params }).toString()}`;
}
