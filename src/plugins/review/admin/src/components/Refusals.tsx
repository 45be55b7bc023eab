import type { Said } from '../../../server/src/contracts/api';
import { Notice } from '../../../../directory/admin/src/components/Notice';
import { useTexts } from '../hooks/use-texts';

type Props = {
  refusals: readonly Said[];
  /** Fields that show their own sentence. */
  shownElsewhere?: (field: string) => boolean;
};

/** Why the server refused, as far as no field says it already. */
export function Refusals({ refusals, shownElsewhere = () => false }: Props) {
  const { text, said } = useTexts();
  const rest = refusals.filter(({ field }) => field === undefined || !shownElsewhere(field));
  if (refusals.length === 0) return null;
  return (
    <Notice kind="danger" title={text('refused')}>
      {rest.length > 0 ? (
        <ul>
          {rest.map((reason, index) => (
            <li key={`${reason.code}/${index}`}>{said(reason)}</li>
          ))}
        </ul>
      ) : (
        text('refused.atFields')
      )}
    </Notice>
  );
}
