import type { RefusalReason } from '../../../../../admin-kit/said';
import { Notice } from '../../../../directory/admin/src/components/Notice';
import { useTexts } from '../hooks/use-texts';

type Props = {
  refusals: readonly RefusalReason[];
  /** Fields that show their own sentence. */
  shownElsewhere?: ReadonlySet<string>;
};

/** Why the server refused, as far as no field says it already. */
export function Refusals({ refusals, shownElsewhere }: Props) {
  const { text, said } = useTexts();
  if (refusals.length === 0) return null;
  const rest = refusals.filter(({ field = '' }) => !shownElsewhere?.has(field));
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
