import type { OrganizationRef } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { SearchPicker } from './SearchPicker';

type Props = {
  label: string;
  value: string;
  onChange: (documentId: string) => void;
  isRequired?: boolean;
  hint?: string;
  size?: 'S' | 'M';
};

/** Chooses an organization by typing part of its name, short name or code. */
export function OrganizationPicker(props: Props) {
  const { text } = useTexts();
  return (
    <SearchPicker<OrganizationRef[]>
      {...props}
      placeholder={text('picker.organization')}
      urlOf={(search) => `/directory/organizations?search=${encodeURIComponent(search)}`}
      optionsOf={(found) =>
        found.map(({ documentId, name }) => ({ value: documentId, label: name }))
      }
    />
  );
}
