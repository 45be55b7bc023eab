import type { Readable } from 'node:stream';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json', 'docx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A file to be sent: its name with extension, its media type, its bytes. */
export type ExportFile = { name: string; type: string; body: Buffer | string | Readable };
