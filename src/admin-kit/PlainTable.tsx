import { Table } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

type Props = {
  /** Strapi's table knows its rows by id. */
  rows: { id: string | number }[];
  headers: {
    name: string;
    label: string;
    /** A click on it writes the order into the address, as `sort`. */
    sortable?: boolean;
  }[];
  /** What is said where there is no row. */
  empty?: string;
  children: ReactNode;
};

/** A table with a head of plain words: nothing to tick. `children` are its rows. */
export function PlainTable({ rows, headers, empty, children }: Props) {
  return (
    <Table.Root rows={rows} headers={headers}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        {empty !== undefined && <Table.Empty content={empty} />}
        <Table.Body>{children}</Table.Body>
      </Table.Content>
    </Table.Root>
  );
}
