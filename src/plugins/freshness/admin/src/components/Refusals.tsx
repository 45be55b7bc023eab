import { RefusalNotice } from '../../../../../admin-kit/RefusalNotice';
import type { RefusalReason } from '../../../../../admin-kit/said';
import { useTexts } from '../hooks/use-texts';

type Props = {
  refusals: readonly RefusalReason[];
  /** Fields that show their own sentence. */
  shownElsewhere?: ReadonlySet<string>;
};

/** Why the server refused, as far as no field says it already. */
export function Refusals({ refusals, shownElsewhere }: Props) {
  const { text, said } = useTexts();
  return (
    <RefusalNotice
      refusals={refusals}
      isShownElsewhere={(field) => shownElsewhere?.has(field) === true}
      texts={{ title: text('refused'), atFields: text('refused.atFields') }}
      said={said}
    />
  );
}
