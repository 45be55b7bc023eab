/** The id of a message as text (it may be longer than a number holds); undefined for anything else. */
export function messageId(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{1,18}$/.test(value) ? value : undefined;
}
