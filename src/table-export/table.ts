/** A table that is exported: its name, and its columns in order. */
export type Table<Row> = {
  /** Of the sheet, and of the file before its day. */
  name: string;
  columns: readonly TableColumn<Row>[];
};

/** `width` in characters. */
export type TableColumn<Row> = { header: string; width: number; of(row: Row): string };

export function headersOf<Row>({ columns }: Table<Row>): string[] {
  return columns.map(({ header }) => header);
}

export function cellsOf<Row>({ columns }: Table<Row>, row: Row): string[] {
  return columns.map((column) => column.of(row));
}
