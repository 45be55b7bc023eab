import type { ReturnForm } from '../../../server/src/contracts/returns';

/** The form a return is judged by: the version its round was opened with, whatever was changed since. */
export function setAsked({ setKey, setVersion }: Pick<ReturnForm, 'setKey' | 'setVersion'>) {
  return { key: setKey, version: setVersion };
}
