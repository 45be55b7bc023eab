import { Notice } from './Notice';
import type { RefusalReason } from './said';

type Props = {
  refusals: readonly RefusalReason[];
  /** Whether a field shows the sentence itself. */
  isShownElsewhere?: (field: string) => boolean;
  texts: { title: string; atFields: string };
  said: (reason: RefusalReason) => string;
};

/** Why the server refused, as far as no field says it already. */
export function RefusalNotice({ refusals, isShownElsewhere, texts, said }: Props) {
  if (refusals.length === 0) return null;
  const rest = refusals.filter(({ field }) => !field || !isShownElsewhere?.(field));
  return (
    <Notice kind="danger" title={texts.title}>
      {rest.length > 0 ? (
        <ul>
          {rest.map((reason, index) => (
            <li key={`${reason.code}/${index}`}>{said(reason)}</li>
          ))}
        </ul>
      ) : (
        texts.atFields
      )}
    </Notice>
  );
}
