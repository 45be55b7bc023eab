import { Checkbox, Flex } from '@strapi/design-system';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { TextField } from '../../../../../admin-kit/TextField';
import { SITE_KINDS, type SiteKind, type SiteRequest } from '../../../server/src/contracts/checks';
import { ChoicePicker } from '../components/ChoicePicker';
import { useTexts } from '../hooks/use-texts';

/** The fields as the server names them; each shows its own sentence. */
export const SITE_FIELDS: ReadonlySet<string> = new Set(['organization', 'name', 'url', 'kind']);

type Props = {
  site: SiteRequest;
  onChange: (part: Partial<SiteRequest>) => void;
  errorAt: (...fields: string[]) => string | undefined;
};

/** What is said of a site that is to be watched. */
export function SiteFields({ site, onChange, errorAt }: Props) {
  const { text } = useTexts();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <ChoicePicker
        isRequired
        list="organizations"
        label={text('site.organization')}
        value={site.organization}
        onChange={(organization) => onChange({ organization })}
        error={errorAt('organization')}
      />
      <TextField
        isRequired
        label={text('site.name')}
        hint={text('site.nameHint')}
        value={site.name}
        onChange={(name) => onChange({ name })}
        error={errorAt('name')}
      />
      <TextField
        isRequired
        label={text('site.url')}
        hint={text('site.urlHint')}
        value={site.url}
        onChange={(url) => onChange({ url })}
        error={errorAt('url')}
      />
      <SelectField
        isRequired
        label={text('site.kind')}
        hint={text('site.kindHint')}
        value={site.kind}
        options={SITE_KINDS.map((kind) => ({ value: kind, label: text(`siteKind.${kind}`) }))}
        onChange={(kind) => onChange({ kind: kind as SiteKind })}
        error={errorAt('kind')}
      />
      <Checkbox
        checked={site.isEnabled}
        onCheckedChange={(next) => onChange({ isEnabled: next === true })}
      >
        {text('site.isEnabled')}
      </Checkbox>
    </Flex>
  );
}
