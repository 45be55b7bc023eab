import { Button, Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';
import { TargetDialog } from './TargetDialog';
import { useTargetText } from './use-target-text';
import type { DraftTarget } from './workflow-draft';

type Props = { targets: DraftTarget[]; onChange: (targets: DraftTarget[]) => void };

/** Where a workflow holds; the most specific of all workflows wins. */
export function TargetsEditor({ targets, onChange }: Props) {
  const { text } = useTexts();
  const targetText = useTargetText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral700">
        {text('target.intro')}
      </Typography>
      {targets.length === 0 && (
        <Typography textColor="danger700">{text('target.nowhere')}</Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {targets.map((target, index) => (
          <Flex
            key={`${target.uid}/${target.categoryId}/${target.organizationId}`}
            tag="li"
            justifyContent="space-between"
            gap={4}
          >
            <Typography style={{ overflowWrap: 'anywhere' }}>{targetText(target)}</Typography>
            <Button
              variant="ghost"
              size="S"
              aria-label={text('target.removeLabel', { target: targetText(target) })}
              onClick={() => onChange(targets.filter((_target, place) => place !== index))}
            >
              {text('target.remove')}
            </Button>
          </Flex>
        ))}
      </Flex>
      <Flex>
        <TargetDialog targets={targets} onAdd={(target) => onChange([...targets, target])} />
      </Flex>
    </Flex>
  );
}
