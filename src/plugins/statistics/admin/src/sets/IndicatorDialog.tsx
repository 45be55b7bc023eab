import { Button, Checkbox, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { NumberField } from '../../../../../admin-kit/NumberField';
import { OpenModal } from '../../../../../admin-kit/OpenModal';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { TextField } from '../../../../../admin-kit/TextField';
import {
  INDICATOR_KINDS,
  VALUE_TYPES,
  type Indicator,
} from '../../../../../domain/statistics/indicator';
import { PERIOD_CLASSES } from '../../../../../domain/statistics/period';
import { useTexts } from '../hooks/use-texts';
import { readParams, readTerms, tellParams, tellTerms } from './terms';
import { BY_HAND, useSources } from './use-sources';

type Change = (part: Partial<Indicator>) => void;
type Fields = { row: Indicator; change: Change };

const orNull = (text: string) => (text.trim() === '' ? null : text);

function Choices({ row, change }: Fields) {
  const { text } = useTexts();
  const optionsOf = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: text(`indicator.${name}.${value}`) }));
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-start">
      <SelectField
        label={text('indicator.kind')}
        value={row.kind}
        options={optionsOf('kind', INDICATOR_KINDS)}
        onChange={(kind) => change({ kind: kind as Indicator['kind'] })}
      />
      <SelectField
        label={text('indicator.valueType')}
        value={row.valueType}
        options={optionsOf('valueType', VALUE_TYPES)}
        onChange={(valueType) => change({ valueType: valueType as Indicator['valueType'] })}
      />
      <SelectField
        label={text('indicator.periodClass')}
        value={row.periodClass}
        options={optionsOf('periodClass', PERIOD_CLASSES)}
        onChange={(one) => change({ periodClass: one as Indicator['periodClass'] })}
      />
      <SelectField
        label={text('indicator.decimals')}
        value={String(row.decimals)}
        options={['0', '2'].map((value) => ({ value, label: value }))}
        onChange={(one) => change({ decimals: one === '2' ? 2 : 0 })}
      />
    </Flex>
  );
}

function Counting({ row, change, formula, onFormula }: CountingProps) {
  const { text } = useTexts();
  const { optionsFor } = useSources();
  const source = row.autoSource?.source ?? '';
  const params = tellParams(row.autoSource?.params);
  const setSource = (chosen: string, told: string) =>
    change({ autoSource: chosen === '' ? null : { source: chosen, params: readParams(told) } });
  return (
    <>
      <TextField
        label={text('indicator.formula')}
        hint={text('indicator.formulaHint')}
        value={formula}
        onChange={onFormula}
        error={readTerms(formula) === null ? text('indicator.formulaWrong') : undefined}
      />
      <SelectField
        label={text('indicator.source')}
        value={source || BY_HAND}
        options={optionsFor(source || BY_HAND)}
        onChange={(chosen) => setSource(chosen === BY_HAND ? '' : chosen, params)}
      />
      <ParamsField key={source} initial={params} onChange={(told) => setSource(source, told)} />
      <TextField
        isLong
        label={text('indicator.countingRule')}
        value={row.countingRule ?? ''}
        onChange={(countingRule) => change({ countingRule: orNull(countingRule) })}
      />
    </>
  );
}

type CountingProps = Fields & { formula: string; onFormula: (formula: string) => void };

/** Keeps what is typed, also while it cannot be read yet. */
function ParamsField({ initial, onChange }: { initial: string; onChange: (t: string) => void }) {
  const { text } = useTexts();
  const [typed, setTyped] = useState(initial);
  return (
    <TextField
      label={text('indicator.params')}
      hint={text('indicator.paramsHint')}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(next);
      }}
    />
  );
}

/** The texts of a row that are stored as they are written. */
const BEFORE = ['code', 'name', 'unit', 'parentCode'] as const;
const AFTER = ['legalTitle', 'legalProvision', 'validFrom', 'validTo'] as const;
type TextName = (typeof BEFORE)[number] | (typeof AFTER)[number];
const NEEDED = new Set<string>(['code', 'name', 'legalTitle']);

function Texts({ row, change, names }: Fields & { names: readonly TextName[] }) {
  const { text } = useTexts();
  return (
    <>
      {names.map((name) => (
        <TextField
          key={name}
          label={text(`indicator.${name}`)}
          isRequired={NEEDED.has(name)}
          {...(name.startsWith('valid') ? { hint: text('indicator.quarterHint') } : {})}
          value={row[name] ?? ''}
          onChange={(value) => change({ [name]: NEEDED.has(name) ? value : orNull(value) })}
        />
      ))}
    </>
  );
}

type Props = {
  initial: Indicator;
  onTake: (row: Indicator) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** Every field of one row. What is wrong with it the server says when the set is saved. */
export function IndicatorDialog({ initial, onTake, onRemove, onClose }: Props) {
  const { text } = useTexts();
  const [row, setRow] = useState(initial);
  const [formula, setFormula] = useState(tellTerms(initial.formula ?? []));
  const change: Change = (part) => setRow((last) => ({ ...last, ...part }));
  const terms = readTerms(formula);
  return (
    <OpenModal title={text('indicator.title')} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Texts row={row} change={change} names={BEFORE} />
          <NumberField
            label={text('indicator.order')}
            value={row.order}
            onChange={(order) => change({ order: order ?? 1 })}
          />
          <Choices row={row} change={change} />
          <Counting row={row} change={change} formula={formula} onFormula={setFormula} />
          <Texts row={row} change={change} names={AFTER} />
          {(['addsUp', 'isUnsure'] as const).map((name) => (
            <Checkbox
              key={name}
              checked={row[name]}
              onCheckedChange={(checked) => change({ [name]: checked === true })}
            >
              {text(`indicator.${name}`)}
            </Checkbox>
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="danger-light" onClick={onRemove}>
          {text('sets.remove')}
        </Button>
        <Button
          disabled={terms === null}
          onClick={() => onTake({ ...row, formula: terms?.length ? terms : null })}
        >
          {text('sets.take')}
        </Button>
      </Modal.Footer>
    </OpenModal>
  );
}
