import { Box, Tabs } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

type Props<Tab extends string> = {
  /** In their order. */
  tabs: readonly Tab[];
  /** What is shown where the address names none of them. */
  fallback: Tab;
  /** What the tabs are about. */
  label: string;
  nameOf: (tab: Tab) => string;
  /** All are, when left out. The tab in the address always is, so that what it says has its name. */
  isOffered?: (tab: Tab) => boolean;
  /** Writes the tab that was chosen into the address, as `tab`. */
  onChoose: (tab: string) => void;
  children: (tab: Tab) => ReactNode;
};

/** Tabs of which the address says, as `tab`, which one is shown, so that it can be linked to. */
export function AddressTabs<Tab extends string>(props: Props<Tab>) {
  const { tabs, fallback, label, nameOf, isOffered = () => true, onChoose, children } = props;
  const [{ query }] = useQueryParams<{ tab?: string }>();
  const shown = tabs.find((tab) => tab === query.tab) ?? fallback;
  const offered = tabs.filter((tab) => tab === shown || isOffered(tab));
  return (
    <Tabs.Root value={shown} onValueChange={onChoose}>
      <Tabs.List aria-label={label}>
        {offered.map((tab) => (
          <Tabs.Trigger key={tab} value={tab}>
            {nameOf(tab)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {offered.map((tab) => (
        <Tabs.Content key={tab} value={tab}>
          <Box padding={6}>{tab === shown && children(tab)}</Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
