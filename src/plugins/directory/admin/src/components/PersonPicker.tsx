import type { PersonList } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { SearchPicker } from './SearchPicker';

type Props = { label: string; value: string; onChange: (userId: string) => void };

/** Chooses a person by typing part of the name or the e-mail address. */
export function PersonPicker(props: Props) {
  const { text } = useTexts();
  return (
    <SearchPicker<PersonList>
      {...props}
      isRequired
      placeholder={text('picker.person')}
      urlOf={(search) => `/directory/people?pageSize=50&search=${encodeURIComponent(search)}`}
      optionsOf={({ people }) =>
        people.map(({ userId, name, email }) => ({
          value: String(userId),
          label: text('picker.person.option', { name, email }),
        }))
      }
    />
  );
}
