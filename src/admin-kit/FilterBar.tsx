import { Button, Flex } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

type Props = {
  /** The fields, each in its width. */
  children: ReactNode;
  /** What the clear button takes out of the address. */
  filters: readonly string[];
  /** Whether there is anything to clear. */
  isFiltered: boolean;
  clearLabel: string;
};

/** Fields beside each other that narrow a list through the address, and a button that clears them. */
export function FilterBar({ children, filters, isFiltered, clearLabel }: Props) {
  const [, setQuery] = useQueryParams();
  // The page as well: of the longer list another one may be meant, of a shorter one it may not be there.
  const cleared = [...filters, 'page'];
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      {children}
      {isFiltered && (
        <Button
          variant="tertiary"
          onClick={() => setQuery(Object.fromEntries(cleared.map((name) => [name, ''])), 'remove')}
        >
          {clearLabel}
        </Button>
      )}
    </Flex>
  );
}
