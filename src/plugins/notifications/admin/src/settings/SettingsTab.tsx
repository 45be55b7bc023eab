import { Button, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import type { Preferences } from '../../../server/src/contracts/api';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import { useGetMailPreferencesQuery, useSaveMailPreferencesMutation } from '../notifications-api';

/** Which mail the person signed in wants. */
export function SettingsTab() {
  const { text } = useTexts();
  const { data, isError } = useGetMailPreferencesQuery();
  if (isError) return <Page.Error content={text('error.load')} />;
  if (!data) return <Page.Loading>{text('loading')}</Page.Loading>;
  return <SettingsForm saved={data} />;
}

/** Each choice makes sense only while the one before it is made. */
const CHOICES = [
  { name: 'mail', needs: [] },
  { name: 'immediateUrgent', needs: ['mail'] },
  { name: 'urgentOnRestDays', needs: ['mail', 'immediateUrgent'] },
] as const;

function SettingsForm({ saved }: { saved: Preferences }) {
  const { text } = useTexts();
  const [draft, setDraft] = useState(saved);
  const [save, { isLoading }] = useSaveMailPreferencesMutation();
  const send = useSend();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(save(draft), 'settings.saved');
  };
  return (
    <form onSubmit={submit}>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography textColor="neutral700">{text('settings.hint')}</Typography>
        {CHOICES.map(({ name, needs }) => (
          <Field.Root key={name} hint={text(`settings.${name}Hint`)}>
            <Checkbox
              checked={draft[name]}
              disabled={needs.some((needed) => !draft[needed])}
              onCheckedChange={(value: boolean | 'indeterminate') =>
                setDraft((last) => ({ ...last, [name]: value === true }))
              }
            >
              {text(`settings.${name}`)}
            </Checkbox>
            <Field.Hint />
          </Field.Root>
        ))}
        <Button type="submit" loading={isLoading}>
          {text('save')}
        </Button>
      </Flex>
    </form>
  );
}
