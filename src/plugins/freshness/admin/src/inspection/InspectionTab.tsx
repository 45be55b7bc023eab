import { Box, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { Page, useQueryParams } from '@strapi/strapi/admin';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import { readRefusal } from '../../../../../admin-kit/read-refusal';
import { ChoicePicker } from '../components/ChoicePicker';
import { LoadFailure } from '../components/LoadFailure';
import { Refusals } from '../components/Refusals';
import { useGetFreshnessInspectionQuery } from '../freshness-api';
import { useTexts } from '../hooks/use-texts';
import { Deductions } from './Deductions';
import { Verdict } from './Verdict';
import { Vetoes } from './Vetoes';

type InspectionAddress = { organization?: string; on?: string; withoutServices?: string };

function InspectionFields() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<InspectionAddress>();
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      <Box width="32rem">
        <ChoicePicker
          isRequired
          list="organizations"
          label={text('inspection.organization')}
          value={query.organization ?? ''}
          onChange={(organization) => setQuery({ organization })}
        />
      </Box>
      <Box width="20rem">
        <Field.Root hint={text('inspection.dayHint')}>
          <Field.Label>{text('inspection.day')}</Field.Label>
          <DayPicker
            value={query.on ?? ''}
            onChange={(on) => setQuery({ on })}
            clearLabel={text('picker.clear')}
          />
          <Field.Hint />
        </Field.Root>
      </Box>
      <Box paddingTop={7}>
        <Checkbox
          checked={query.withoutServices === 'true'}
          onCheckedChange={(isOn) => setQuery({ withoutServices: String(isOn === true) })}
        >
          {text('inspection.withoutServices')}
        </Checkbox>
      </Box>
    </Flex>
  );
}

/** What the server is asked, or null while no organization is chosen. */
function paramsOf({ organization, on, withoutServices }: InspectionAddress) {
  if (!organization) return null;
  return {
    organization,
    ...(on ? { on } : {}),
    ...(withoutServices === 'true' ? { withoutServices } : {}),
  };
}

function Result({ params }: { params: Record<string, string> }) {
  const { text } = useTexts();
  const answer = useGetFreshnessInspectionQuery(params, { refetchOnMountOrArgChange: true });
  const { currentData, error, isFetching } = answer;
  if (isFetching && !currentData) return <Page.Loading>{text('loading')}</Page.Loading>;
  if (error) {
    const unknown = { zh: text('error.unknown'), en: text('error.unknown') };
    const { status, reasons } = readRefusal(error, unknown);
    if (status === 400) return <Refusals refusals={reasons} />;
    if (status === 404) return <Typography>{text('inspection.missing')}</Typography>;
    return <LoadFailure onRetry={() => void answer.refetch()} />;
  }
  if (!currentData) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Verdict result={currentData} />
      <Vetoes vetoes={currentData.vetoes} />
      <Deductions deductions={currentData.deductions} />
    </Flex>
  );
}

/** What the inspectors would find at an organization and those below it, today or on a day that was kept. */
export function InspectionTab() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<InspectionAddress>();
  const params = paramsOf(query);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography tag="p" textColor="neutral700">
        {text('inspection.intro')}
      </Typography>
      <InspectionFields />
      {params ? (
        <Result params={params} />
      ) : (
        <Typography textColor="neutral600">{text('inspection.choose')}</Typography>
      )}
    </Flex>
  );
}
