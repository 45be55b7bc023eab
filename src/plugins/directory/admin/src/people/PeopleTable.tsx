import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import { Flex, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import type { DutyItem, PersonItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { AssignDialog } from './AssignDialog';
import { AssignmentLine } from './AssignmentLine';

type Props = {
  people: PersonItem[];
  duties: DutyItem[];
  isLoading: boolean;
  isFiltered: boolean;
  canManage: boolean;
  /** Something was assigned or ended. */
  onChange: () => void;
};

const COLUMNS = ['person', 'account', 'assignments', 'actions'];

export function PeopleTable(props: Props) {
  const { people, isLoading, isFiltered } = props;
  const { text } = useTexts();
  const rows = people.map((person) => ({ ...person, id: person.userId }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`column.${name}`) }));
  return (
    <Table.Root rows={rows} headers={headers} isLoading={isLoading}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Loading>{text('loading')}</Table.Loading>
        <Table.Empty content={text(isFiltered ? 'people.noneFound' : 'people.empty')} />
        <Table.Body>
          {people.map((person) => (
            <PersonRow key={person.userId} person={person} {...props} />
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}

function PersonRow(
  props: Pick<Props, 'duties' | 'canManage' | 'onChange'> & { person: PersonItem },
) {
  const { person, duties, canManage, onChange } = props;
  const { text } = useTexts();
  return (
    <Table.Row>
      <Table.Cell>
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="semiBold">{person.name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {person.email}
          </Typography>
        </Flex>
      </Table.Cell>
      <Table.Cell>
        <AccountBadge person={person} />
      </Table.Cell>
      <Table.Cell>
        <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2} paddingBottom={2}>
          {person.assignments.length === 0 && (
            <Typography textColor="neutral600">{text('people.noDuty')}</Typography>
          )}
          {person.assignments.map((assignment) => (
            <AssignmentLine
              key={assignment.documentId}
              assignment={assignment}
              person={person.name}
              duties={duties}
              canManage={canManage}
              onChange={onChange}
            />
          ))}
        </Flex>
      </Table.Cell>
      <Table.Cell>
        {canManage && <AssignDialog person={person} duties={duties} onDone={onChange} />}
      </Table.Cell>
    </Table.Row>
  );
}

/** Whether the person can sign in: invited people first set a password. */
function AccountBadge({ person: { isActive, isBlocked } }: { person: PersonItem }) {
  const { text } = useTexts();
  const [state, tone]: [string, Tone] = isBlocked
    ? ['blocked', 'danger']
    : isActive
      ? ['active', 'success']
      : ['inactive', 'warning'];
  return <ToneBadge tone={tone}>{text(`account.${state}`)}</ToneBadge>;
}
