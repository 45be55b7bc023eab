import type { Page } from 'playwright-core';
import { testContext } from '../../server/harness/test-context';
import { settle } from './settle';

export interface Credentials {
  email: string;
  password: string;
}

/**
 * Signs in through the Chinese login page and waits for the home page. Rarely: five attempts in five minutes are all
 * the panel allows one e-mail address.
 */
export async function signIn(
  page: Page,
  url: string,
  { email, password }: Credentials = testContext().administrator,
): Promise<void> {
  await page.goto(`${url}/admin`);
  await page.getByRole('textbox', { name: '电子邮件' }).fill(email);
  await page.getByRole('textbox', { name: '密码' }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: /^您好/ }).waitFor();
  await settle(page);
}
