/** `yes` or `no`: whether a request did what it asked, or was refused because of who asked. Anything else is a mistake of the test. */
export type Outcome = string;

type ErrorBody = { error?: { details?: { code?: string }; message?: string } };

export function outcomeOf(status: number, body: unknown): Outcome {
  if (status >= 200 && status < 300) return 'yes';
  if (status === 403) return 'no';
  const { error } = body as ErrorBody;
  return `${status} ${error?.details?.code ?? error?.message ?? JSON.stringify(body)}`;
}
