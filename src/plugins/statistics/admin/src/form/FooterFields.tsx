import { Box, Field, Flex } from '@strapi/design-system';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import { Fact, Facts } from '../../../../../admin-kit/Fact';
import { Section } from '../../../../../admin-kit/Section';
import { TextField } from '../../../../../admin-kit/TextField';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import type { Finding } from '../../../server/src/contracts/returns';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { cellId } from './cell-id';

const NAMES = ['responsiblePerson', 'reviewer', 'filler', 'phone'] as const;

type Props = {
  footer: Footer;
  findings: readonly Finding[];
  mayFill: boolean;
  onChange: (part: Partial<Footer>) => void;
};

function EditedFooter({ footer, findings, onChange }: Props) {
  const { text, said } = useTexts();
  const { footerName } = useNames();
  // An empty field is told in the list; here only what was written and is wrong.
  const errorAt = (field: keyof Footer) => {
    const found = findings.find((one) => one.field === field);
    return found && footer[field] ? said(found.text) : undefined;
  };
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      {NAMES.map((name) => (
        <Box key={name} width="20rem" id={cellId(name)} tabIndex={-1}>
          <TextField
            label={footerName(name)}
            value={footer[name] ?? ''}
            onChange={(value) => onChange({ [name]: value === '' ? null : value })}
            error={errorAt(name)}
          />
        </Box>
      ))}
      <Box width="20rem" id={cellId('filledOn')} tabIndex={-1}>
        <Field.Root error={errorAt('filledOn')}>
          <Field.Label>{footerName('filledOn')}</Field.Label>
          <DayPicker
            value={footer.filledOn ?? ''}
            onChange={(day) => onChange({ filledOn: day === '' ? null : day })}
            clearLabel={text('clear')}
          />
          <Field.Error />
        </Field.Root>
      </Box>
    </Flex>
  );
}

/** The last line of the form: who answers for it. */
export function FooterFields(props: Props) {
  const { text } = useTexts();
  const { footerName } = useNames();
  const { footer, mayFill } = props;
  return (
    <Section title={text('footer.title')}>
      {mayFill ? (
        <EditedFooter {...props} />
      ) : (
        <Facts>
          {[...NAMES, 'filledOn' as const].map((name) => (
            <Fact key={name} label={footerName(name)}>
              {footer[name] ?? '—'}
            </Fact>
          ))}
        </Facts>
      )}
    </Section>
  );
}
