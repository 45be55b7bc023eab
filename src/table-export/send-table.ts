import type { Core } from '@strapi/strapi';
import { shanghaiDay } from '../domain/time/shanghai-day';
import type { Table } from './table';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

type Context = Parameters<Core.MiddlewareHandler>[0];

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
} as const;

/** Answers with a table as a file, named after it and the day, written while the rows are read. */
export function sendTable<Row>(
  ctx: Context,
  args: {
    table: Table<Row>;
    format: keyof typeof FORMATS;
    batches: AsyncIterable<readonly Row[]>;
  },
): void {
  const { table, format, batches } = args;
  const { type, write } = FORMATS[format];
  ctx.attachment(`${table.name}-${shanghaiDay(new Date())}.${format}`);
  // After `attachment`, which sets a type of its own.
  ctx.type = type;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = write(table, batches);
}
