import { Grid, Typography } from '@strapi/design-system';
import { Section } from '../../../../../admin-kit/Section';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { TARGET_KINDS, type PolicyTarget } from '../../../../../domain/freshness/policy';
import { ChoicePicker } from '../components/ChoicePicker';
import { useTexts } from '../hooks/use-texts';
import { Cell, type PartProps } from './fields';
import { CATEGORY_KINDS, withTarget, type PolicyDraft } from './policy-draft';
import { usePolicyTexts } from './use-policy-texts';

type Props = PartProps & {
  targetName: string | null;
  onReplace: (draft: PolicyDraft) => void;
};

type Kind = PolicyTarget['kind'];

/** The type columns are made of; no other is counted. */
const DISCLOSURE = 'api::disclosure.disclosure';

/** A target of a kind before anything is chosen. */
function emptyTarget(kind: Kind): PolicyTarget {
  switch (kind) {
    case 'document':
      return { kind, uid: DISCLOSURE, documentId: '' };
    case 'category':
    case 'organization':
      return { kind, documentId: '' };
    case 'category_kind':
      return { kind, categoryKind: '' };
    case 'content_type':
      return { kind, uid: DISCLOSURE };
    case 'home_page':
      return { kind };
  }
}

/** Documents have no status of their own to show, so nothing new is aimed at one. */
const offeredKinds = (current: Kind) =>
  TARGET_KINDS.filter((kind) => kind !== 'document' || kind === current);

function TargetField({ draft, targetName, errorAt, onReplace }: Omit<Props, 'onChange'>) {
  const { text } = useTexts();
  const { categoryKind } = usePolicyTexts();
  const { target } = draft;
  const aimAt = (next: PolicyTarget) => onReplace(withTarget(draft, next));
  switch (target.kind) {
    case 'category':
    case 'organization':
      return (
        <ChoicePicker
          isRequired
          key={target.kind}
          list={target.kind === 'category' ? 'categories' : 'organizations'}
          label={text(`target.${target.kind}`)}
          value={target.documentId}
          onChange={(documentId) => aimAt({ kind: target.kind, documentId })}
          error={errorAt('target')}
        />
      );
    case 'category_kind':
      return (
        <SelectField
          isRequired
          label={text('target.category_kind')}
          placeholder={text('choose')}
          value={target.categoryKind}
          onChange={(kind) => aimAt({ kind: 'category_kind', categoryKind: kind })}
          options={CATEGORY_KINDS.map((kind) => ({ value: kind, label: categoryKind(kind) }))}
          error={errorAt('target')}
        />
      );
    case 'document':
      return <Typography>{targetName ?? text('target.gone')}</Typography>;
    default:
      return <Typography textColor="neutral600">{text(`target.${target.kind}.hint`)}</Typography>;
  }
}

/** For what a policy holds; the most specific of all that hold wins. */
export function TargetFields(props: Props) {
  const { draft, errorAt, onReplace } = props;
  const { text } = useTexts();
  return (
    <Section title={text('target.title')} intro={text('target.intro')}>
      <Grid.Root gap={5}>
        <Cell col={5}>
          <SelectField
            isRequired
            label={text('target.kind')}
            value={draft.target.kind}
            onChange={(kind) => onReplace(withTarget(draft, emptyTarget(kind as Kind)))}
            options={offeredKinds(draft.target.kind).map((kind) => ({
              value: kind,
              label: text(`target.${kind}`),
            }))}
            error={draft.target.kind === 'home_page' ? errorAt('target') : undefined}
          />
        </Cell>
        <Cell col={7}>
          <TargetField {...props} />
        </Cell>
      </Grid.Root>
    </Section>
  );
}
