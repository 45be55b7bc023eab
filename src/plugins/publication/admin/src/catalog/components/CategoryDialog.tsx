import {
  Checkbox,
  Field,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { OperationKind, TreeNode } from '../../../../server/src/catalog/contracts';
import { useTexts } from '../hooks/use-texts';
import { OperationModal } from './OperationModal';
import { Picker, type Choice } from './Picker';
import { emptyPart, SplitFields, toSplitBody, type SplitForm } from './SplitFields';

type Props = {
  category: TreeNode;
  categories: TreeNode[];
  trigger: ReactElement;
  onDone: () => void;
  /** What the page that led here asks for: the dialog is open then, with this filled in. */
  asked?: Asked;
};

export type Asked = { kind?: string; into?: string };

const KINDS = {
  open: ['merge', 'move', 'split', 'close'],
  closed: ['reopen', 'merge', 'move'],
  merged: [],
} as const satisfies Record<TreeNode['state'], readonly OperationKind[]>;

type Form = { target: string | null; withChildren: boolean; split: SplitForm };

const EMPTY: Form = {
  target: null,
  withChildren: false,
  split: { asChildren: true, parts: [emptyPart()], rest: null },
};

function toBody(kind: OperationKind, { categoryId }: TreeNode, form: Form): object {
  switch (kind) {
    case 'merge':
      return { from: categoryId, into: form.target, withChildren: form.withChildren };
    case 'move':
      return { category: categoryId, newParent: form.target };
    case 'split':
      return { category: categoryId, ...toSplitBody(form.split) };
    default:
      return { category: categoryId };
  }
}

/** Everything that can be done to one category. */
export function CategoryDialog({ category, categories, trigger, onDone, asked }: Props) {
  const { text } = useTexts();
  const kinds: readonly OperationKind[] = KINDS[category.state];
  const [kind, setKind] = useState<OperationKind>(
    kinds.find((one) => one === asked?.kind) ?? kinds[0] ?? 'close',
  );
  const [form, setForm] = useState<Form>({ ...EMPTY, target: asked?.into ?? null });
  const change = (part: Partial<Form>) => setForm((last) => ({ ...last, ...part }));
  const done = () => {
    setForm(EMPTY);
    onDone();
  };
  return (
    <OperationModal
      title={text('dialog.category', { name: category.name })}
      trigger={trigger}
      kind={kind}
      body={toBody(kind, category, form)}
      onDone={done}
      startsOpen={asked !== undefined}
    >
      <Field.Root hint={text(`kind.${kind}.hint`)}>
        <Field.Label>{text('field.kind')}</Field.Label>
        <SingleSelect
          value={kind}
          onChange={(next: string | number) => {
            setKind(next as OperationKind);
            setForm(EMPTY);
          }}
        >
          {kinds.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {text(`kind.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <KindFields
        kind={kind}
        category={category}
        categories={categories}
        form={form}
        change={change}
      />
    </OperationModal>
  );
}

type FieldsProps = Pick<Props, 'category' | 'categories'> & {
  kind: OperationKind;
  form: Form;
  change: (part: Partial<Form>) => void;
};

function KindFields({ kind, category, categories, form, change }: FieldsProps) {
  const { text } = useTexts();
  const choices: Choice[] = categories
    .filter(({ state, path }) => state === 'open' && !path.startsWith(category.path))
    .map(({ categoryId, name, path }) => ({ value: categoryId, label: `${name}（${path}）` }));
  const hasChildren = categories.some(({ parentId }) => parentId === category.categoryId);
  if (kind === 'merge' || kind === 'move') {
    return (
      <>
        <Picker
          label={text(kind === 'merge' ? 'field.into' : 'field.newParent')}
          hint={text(kind === 'merge' ? 'field.into.hint' : 'field.newParent.hint')}
          choices={choices}
          value={form.target}
          onChange={(target) => change({ target })}
          isRequired={kind === 'merge'}
        />
        {kind === 'merge' && hasChildren && (
          <Checkbox
            checked={form.withChildren}
            onCheckedChange={(checked: boolean | 'indeterminate') =>
              change({ withChildren: checked === true })
            }
          >
            {text('field.withChildren')}
          </Checkbox>
        )}
      </>
    );
  }
  if (kind === 'split') {
    return (
      <SplitFields code={category.code} form={form.split} onChange={(split) => change({ split })} />
    );
  }
  return (
    <Typography>
      {text('documents.now', { count: category.documents, name: category.name })}
    </Typography>
  );
}
