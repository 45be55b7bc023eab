const HOME = '/plugins/statistics';

/** The form of one return. */
export function returnPath({ id }: { id: string }): string {
  return `${HOME}/returns/${id}`;
}

/** The units below a unit, for whoever keeps that list. */
export function unitListPath(unitId: string): string {
  return `${HOME}/units/${encodeURIComponent(unitId)}`;
}

/** A tab of the statistics page with what is asked of it. */
export function tabPath(tab: string, params: Record<string, string> = {}): string {
  return `${HOME}?${new URLSearchParams({ tab, ...params }).toString()}`;
}
