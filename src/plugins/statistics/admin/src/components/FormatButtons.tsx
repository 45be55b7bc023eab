import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useDownload } from '../../../../../admin-kit/use-download';
import { useTexts } from '../hooks/use-texts';

type FileChoice = { label: string; url: string; name: string };

const FORMATS = ['xlsx', 'docx', 'csv', 'json'] as const;

type Props = {
  /** Address and name of the file in a format, without what is the same in all. */
  fileOf: (format: string) => Omit<FileChoice, 'label'>;
  /** Other files of the same thing. */
  more?: readonly FileChoice[];
  children?: ReactNode;
};

/** The same numbers in four formats, a button each. */
export function FormatButtons({ fileOf, more = [], children }: Props) {
  const { text } = useTexts();
  const { busy, download } = useDownload(() => text('export.failed'));
  const formats = FORMATS.map((format) => ({ label: text(`export.${format}`), ...fileOf(format) }));
  return (
    <Flex gap={2} wrap="wrap">
      {[...formats, ...more].map(({ label, url, name }) => (
        <Button
          key={url}
          size="S"
          variant="secondary"
          startIcon={<Download />}
          loading={busy === url}
          disabled={busy !== null}
          onClick={() => void download({ url, name })}
        >
          {label}
        </Button>
      ))}
      {children}
    </Flex>
  );
}
