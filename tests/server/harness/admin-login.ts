import { testContext } from './test-context';

/** Signs in at the admin API, by default as the first administrator, and returns a bearer token. */
export async function adminLogin(
  url: string,
  credentials: { email: string; password: string } = testContext().administrator,
): Promise<string> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  if (!response.ok) {
    throw new Error(`Sign-in failed with ${response.status}: ${await response.text()}`);
  }
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}
