import { Button, Card, Cluster, Columns, DateField, FieldSet, formatNumber, SelectField, Stack, TextField } from '@tribune/ui';
import { texts } from './decision.texts.js';
import type { AmountField, ProposalFields } from './proposal-fields.js';

interface FigureFieldsProps {
  value: ProposalFields;
  patch: (change: Partial<ProposalFields>) => void;
  errorOf: (field: string) => string | null;
}

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'JPY'].map((value) => ({ value, label: value }));
const replaced = <T,>(all: readonly T[], at: number, change: Partial<T>): T[] => all.map((each, place) => (place === at ? { ...each, ...change } : each));
const without = <T,>(all: readonly T[], at: number): T[] => all.filter((_, place) => place !== at);

/** Expected effects: which figure, from where to where, by when (D13). */
export function MeasureFields({ value: { measures }, patch, errorOf }: FigureFieldsProps) {
  const { measureName, from, to, by, addMeasure, remove } = texts.proposal;
  const set = (at: number, change: Partial<ProposalFields['measures'][number]>) => patch({ measures: replaced(measures, at, change) });
  return (
    <FieldSet optional label={texts.details.measures} hint={texts.proposal.measuresHint} error={errorOf('measures')}>
      <Stack gap="sm">
        {measures.map((measure, at) => (
          <Card key={at} level="sunk" actions={<Button size="sm" look="quiet" of={measure.name || formatNumber(at + 1)} onPress={() => patch({ measures: without(measures, at) })}>{remove}</Button>}>
            <TextField label={measureName} value={measure.name} onChange={(name) => set(at, { name })} />
            <Columns min="sm">
              <TextField label={from} value={measure.from} onChange={(next) => set(at, { from: next })} />
              <TextField label={to} value={measure.to} onChange={(next) => set(at, { to: next })} />
              <DateField label={by} value={measure.by} onChange={(next) => set(at, { by: next })} />
            </Columns>
          </Card>
        ))}
        <Cluster><Button size="sm" onPress={() => patch({ measures: [...measures, { name: '', from: '', to: '', by: '' }] })}>{addMeasure}</Button></Cluster>
      </Stack>
    </FieldSet>
  );
}

/** Money that the decision moves. */
export function AmountFields({ value: { amounts }, patch, errorOf }: FigureFieldsProps) {
  const { amountLabel, amount, currency, addAmount, remove } = texts.proposal;
  const set = (at: number, change: Partial<AmountField>) => patch({ amounts: replaced(amounts, at, change) });
  return (
    <FieldSet optional label={texts.details.amounts} error={errorOf('amounts')}>
      <Stack gap="sm">
        {amounts.map((each, at) => (
          <Card key={at} level="sunk" actions={<Button size="sm" look="quiet" of={each.label || formatNumber(at + 1)} onPress={() => patch({ amounts: without(amounts, at) })}>{remove}</Button>}>
            <TextField label={amountLabel} value={each.label} onChange={(label) => set(at, { label })} />
            <Columns min="sm">
              <TextField label={amount} value={each.amount} onChange={(next) => set(at, { amount: next })} />
              <SelectField label={currency} value={each.currency} onChange={(next) => set(at, { currency: next || 'EUR' })} options={CURRENCIES.some(({ value }) => value === each.currency) ? CURRENCIES : [...CURRENCIES, { value: each.currency, label: each.currency }]} />
            </Columns>
          </Card>
        ))}
        <Cluster><Button size="sm" onPress={() => patch({ amounts: [...amounts, { label: '', amount: '', currency: 'EUR' }] })}>{addAmount}</Button></Cluster>
      </Stack>
    </FieldSet>
  );
}
