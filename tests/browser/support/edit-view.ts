import type { Page } from 'playwright-core';
import { settle } from './settle';

const COLLECTIONS = 'admin/content-manager/collection-types';

/** Opens a list, a document or `create` of a content type: `openContent(page, url, 'disclosure', 'create')`. */
export async function openContent(page: Page, url: string, type: string, rest = ''): Promise<void> {
  await page.goto(`${url}/${COLLECTIONS}/api::${type}.${type}${rest && `/${rest}`}`);
  await settle(page);
}

/** Chooses a document in a relation field as an editor does: open, type, click. */
export async function chooseRelation(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.pressSequentially(name);
  await page.getByRole('option', { name }).first().click();
}

/** Types a calendar day the way the panel shows it. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true });
  await field.fill(day);
  await field.press('Tab');
}

/** Types into the n-th rich-text editor of the page. */
export async function typeRichText(page: Page, text: string, place = 0): Promise<void> {
  await page.locator('.CodeMirror').nth(place).click();
  await page.keyboard.insertText(text);
}

/** Uploads files through the media dialog and leaves them chosen in the field. */
export async function attachFiles(
  page: Page,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  await page.getByRole('button', { name: '点击添加文件，或将文件拖放到此处' }).first().click();
  await page.getByRole('button', { name: '添加更多的文件' }).click();
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: /^上传/ }).click();
  await page.getByRole('tab', { name: `选中文件 ${files.length}` }).waitFor();
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Clicks save or publish and waits for the server's answer, whatever it is. */
export async function pressAndWait(page: Page, button: '保存' | '发布'): Promise<number> {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() !== 'GET' &&
      new URL(response.url()).pathname.startsWith('/content-manager/collection-types/'),
  );
  await page.getByRole('button', { name: button, exact: true }).click();
  return (await answer).status();
}
