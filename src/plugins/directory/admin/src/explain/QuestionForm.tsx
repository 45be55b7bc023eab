import { Field, Grid, TextInput } from '@strapi/design-system';
import type { ExplainedType } from '../../../server/src/contracts/api';
import { Choice } from '../components/Choice';
import { OrganizationPicker } from '../components/OrganizationPicker';
import { PersonPicker } from '../components/PersonPicker';
import { useTexts } from '../hooks/use-texts';
import { documentIdIn } from './document-id-in';

export type Question = {
  userId: string;
  uid: string;
  action: string;
  /** As typed: the id of a document, or the address of its page. */
  document: string;
  organization: string;
};

export const EMPTY_QUESTION: Question = {
  userId: '',
  uid: '',
  action: '',
  document: '',
  organization: '',
};

const ACTIONS = ['read', 'create', 'update', 'delete', 'publish'];

export function isComplete({ userId, uid, action }: Question): boolean {
  return userId !== '' && uid !== '' && action !== '';
}

/** Whether a place can be asked about: a new document has an organization, any other is one that exists. */
function asksOrganization(question: Question, type: ExplainedType | undefined): boolean {
  return question.action === 'create' && type?.hasOrganization === true;
}

export function toSearch({ userId, uid, action, document, organization }: Question): string {
  const search = new URLSearchParams({ user: userId, uid, action });
  if (action === 'create') {
    if (organization) search.set('organization', organization);
  } else if (document.trim()) search.set('documentId', documentIdIn(document));
  return search.toString();
}

type Props = {
  question: Question;
  types: ExplainedType[];
  onChange: (question: Question) => void;
};

export function QuestionForm({ question, types, onChange }: Props) {
  const { text } = useTexts();
  const set = (change: Partial<Question>) => onChange({ ...question, ...change });
  const type = types.find(({ uid }) => uid === question.uid);
  const actions = ACTIONS.filter((action) => action !== 'publish' || type?.hasDrafts !== false);
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
        <PersonPicker
          label={text('explain.person')}
          value={question.userId}
          onChange={(userId) => set({ userId })}
        />
      </Grid.Item>
      <Grid.Item col={3} s={6} direction="column" alignItems="stretch">
        <Choice
          isRequired
          label={text('explain.type')}
          placeholder={text('explain.typeHint')}
          value={question.uid}
          onChange={(uid) => set({ uid, document: '', organization: '' })}
          options={types.map(({ uid, name }) => ({ value: uid, label: name }))}
        />
      </Grid.Item>
      <Grid.Item col={3} s={6} direction="column" alignItems="stretch">
        <Choice
          isRequired
          label={text('explain.action')}
          placeholder={text('explain.actionHint')}
          value={question.action}
          onChange={(action) => set({ action })}
          options={actions.map((action) => ({ value: action, label: text(`action.${action}`) }))}
        />
      </Grid.Item>
      <Grid.Item col={12} direction="column" alignItems="stretch">
        {asksOrganization(question, type) && (
          <OrganizationPicker
            label={text('explain.organization')}
            hint={text('explain.organizationHint')}
            value={question.organization}
            onChange={(organization) => set({ organization })}
          />
        )}
        {question.action !== 'create' && (
          <Field.Root hint={text('explain.documentHint')}>
            <Field.Label>{text('explain.document')}</Field.Label>
            <TextInput
              value={question.document}
              onChange={({ target }: { target: { value: string } }) =>
                set({ document: target.value })
              }
            />
            <Field.Hint />
          </Field.Root>
        )}
      </Grid.Item>
    </Grid.Root>
  );
}
