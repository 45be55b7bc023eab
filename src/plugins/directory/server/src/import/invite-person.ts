import type { Core } from '@strapi/strapi';
import { splitName } from '../../../../../domain/table-import/split-name';
import { USER } from '../uids';

export type Account = {
  id: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  registrationToken: string | null;
};

type OnCommit = (callback: () => void) => void;

/** The account with this address, in whatever case it was typed. */
export function findAccount(strapi: Core.Strapi, email: string): Promise<Account | null> {
  return strapi.db.query(USER).findOne({ where: { email: { $eqi: email } } });
}

/**
 * Makes an account as Strapi's own invitation does: inactive, without a password, with a registration token. Strapi's
 * service announces it at once; here the announcement waits for the commit, because an import may be rolled back.
 */
export async function invitePerson(args: {
  strapi: Core.Strapi;
  name: string;
  email: string;
  onCommit: OnCommit;
}): Promise<Account> {
  const { strapi, name, email, onCommit } = args;
  const registrationToken = strapi.service('admin::token').createToken() as string;
  const account: Account = await strapi.db.query(USER).create({
    data: {
      ...splitName(name),
      username: null,
      email,
      isActive: false,
      blocked: false,
      preferedLanguage: null,
      registrationToken,
      roles: [],
    },
  });
  const { registrationToken: _secret, ...announced } = account;
  onCommit(() => void strapi.eventHub.emit('user.create', { user: announced }));
  return account;
}

/** Where a person sets the password and becomes active. */
export function registrationLink(strapi: Core.Strapi, { registrationToken }: Account): string {
  const panel = String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, '');
  return `${panel}/auth/register?registrationToken=${registrationToken}`;
}
