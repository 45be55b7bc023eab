import { once } from 'node:events';
import type { EventEmitter } from 'node:events';
import type { PassThrough } from 'node:stream';
import type { stream, Worksheet } from 'exceljs';
import { room, unlessGone } from '../../../../../table-export/room';

type Writer = InstanceType<typeof stream.xlsx.WorkbookWriter>;

/** What exceljs has and its types do not tell. */
type Archived = { zip: EventEmitter };
type Buffered = { _stream?: unknown };

/** Sheets that are written while the one before is packed. */
export type SheetQueue = {
  /** Finishes a sheet, once the one before it is packed and the reader has taken what there is. */
  commit: (sheet: Worksheet) => Promise<void>;
  /** All are packed. */
  done: () => Promise<void>;
};

/**
 * exceljs writes sheets as fast as they come and keeps each until it is packed, and its buffers afterwards. Here no more
 * than two wait, and of a packed one nothing big is kept. Rejects when the reader has gone.
 */
export function sheetQueue(workbook: Writer, output: PassThrough): SheetQueue {
  const { zip } = workbook as unknown as Archived;
  let packing: Promise<void> = Promise.resolve();
  const pack = async (sheet: Worksheet) => {
    await unlessGone(output, (signal) => {
      const packed = once(zip, 'entry', { signal });
      sheet.commit();
      return packed;
    });
    (sheet as unknown as Buffered)._stream = undefined;
  };
  return {
    commit: async (sheet) => {
      await packing;
      packing = pack(sheet);
      // Told to whoever waits next.
      packing.catch(() => undefined);
      await room(output);
    },
    done: () => packing,
  };
}
