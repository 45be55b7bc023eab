import { RefusalNotice } from '../../../../../admin-kit/RefusalNotice';
import type { Said } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

type Props = {
  refusals: readonly Said[];
  /** Fields that show their own sentence. */
  shownElsewhere?: (field: string) => boolean;
};

/** Why the server refused, as far as no field says it already. */
export function Refusals({ refusals, shownElsewhere = () => false }: Props) {
  const { text, said } = useTexts();
  return (
    <RefusalNotice
      refusals={refusals}
      isShownElsewhere={shownElsewhere}
      texts={{ title: text('refused'), atFields: text('refused.atFields') }}
      said={said}
    />
  );
}
