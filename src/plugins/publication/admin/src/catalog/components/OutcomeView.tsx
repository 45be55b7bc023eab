import { Box, Flex, Typography } from '@strapi/design-system';
import type { CategoryChange, OperationOutcome } from '../../../../server/src/catalog/contracts';
import { useTexts } from '../hooks/use-texts';

/** More lines than this nobody reads; the sums above them count everything. */
const LINES = 12;

/** What an operation would do, in words and numbers. */
export function OutcomeView({ outcome }: { outcome: OperationOutcome }) {
  const { text } = useTexts();
  const { documents, categories, redirects, organizations } = outcome;
  const lines = [
    ...organizations.map(({ name, change }) => text(`outcome.organization.${change}`, { name })),
    ...categories.flatMap((change) => describe(change, text)),
    ...redirects.map(({ from, to }) => text('outcome.redirect', { from, to })),
  ];
  return (
    <Box
      tag="section"
      aria-label={text('outcome.heading')}
      background="primary100"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="delta" tag="h3">
          {text('outcome.heading')}
        </Typography>
        <Typography>
          {text('outcome.sums', {
            categories: categories.length,
            redirects: redirects.length,
            documents: documents.total,
            published: documents.published,
            drafts: documents.drafts,
          })}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {lines.slice(0, LINES).map((line) => (
            <Typography tag="li" key={line} variant="pi">
              {line}
            </Typography>
          ))}
        </Flex>
        {lines.length > LINES && (
          <Typography variant="pi">
            {text('outcome.more', { count: lines.length - LINES })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}

type Text = ReturnType<typeof useTexts>['text'];

function describe({ before, after }: CategoryChange, text: Text): string[] {
  if (!after) return [];
  const { name } = after;
  if (!before) return [text('outcome.category.created', { name, path: after.path })];
  const lines: string[] = [];
  if (before.state !== after.state) lines.push(text(`outcome.category.${after.state}`, { name }));
  if (before.path !== after.path) lines.push(text('outcome.category.moved', { name }));
  if (before.responsibleOrganizationId !== after.responsibleOrganizationId) {
    lines.push(text('outcome.category.handed', { name }));
  }
  return lines;
}
