// @ts-check
/** @typedef {import('./types').Client} Client */

export const PASSWORD = 'Test-Password-1';

/** @param {string} url @param {string} email @returns {Promise<string>} */
async function tokenOf(url, email) {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`Sign-in failed: ${response.status} ${await response.text()}`);
  const { data } = /** @type {{ data: { token: string } }} */ (await response.json());
  return data.token;
}

/** Somebody who signs in at the admin API, and again when the session is over. @param {string} url @param {string} email @returns {Promise<Client>} */
export async function signInAt(url, email) {
  let token = await tokenOf(url, email);
  /** @param {string} method @param {string} path @param {unknown} body */
  const send = (method, path, body) =>
    fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return async (method, path, body) => {
    let response = await send(method, path, body);
    if (response.status === 401) {
      token = await tokenOf(url, email);
      response = await send(method, path, body);
    }
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  };
}

/** The data of a request that has to succeed. @template Data @param {Client} client @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<Data>} */
export async function ask(client, method, path, body) {
  const reply = await client(method, path, body);
  if (reply.status >= 300 || reply.body.data === undefined) {
    throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  }
  return /** @type {Data} */ (reply.body.data);
}
