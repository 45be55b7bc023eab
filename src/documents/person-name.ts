export type NamedPerson = {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
};

/** Chinese names: family name first, no space. */
export function personName({ firstname, lastname, username, email }: NamedPerson): string {
  return `${lastname ?? ''}${firstname ?? ''}`.trim() || username || email || '';
}
