import { Flex, Typography } from '@strapi/design-system';
import { StepDot } from './StepDot';

/** A step by its colour and name. */
export function StepName({ name, color }: { name: string; color: string | null }) {
  return (
    <Flex gap={2} tag="span" inline>
      <StepDot $color={color} />
      <Typography tag="span">{name}</Typography>
    </Flex>
  );
}
