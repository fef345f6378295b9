import { DataTable, Page, Section, Stack, Text } from '@tribune/ui';
import { texts } from './secrecy.texts.js';

/** The honest page: what is kept apart, who could still look, what nobody can promise (E5). */
export function BallotSecrecyPage() {
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Stack gap="xl">
        <Section title={texts.promised}><Points all={texts.promises} /></Section>
        <Section title={texts.who}>
          <DataTable
            caption={texts.caption} captionHidden rows={texts.rows} rowKey={([who]) => who ?? ''}
            columns={[
              { header: texts.columns.who, cell: ([who]) => who },
              { header: texts.columns.tookPart, cell: ([, tookPart]) => tookPart },
              { header: texts.columns.what, cell: ([, , what]) => what },
            ]}
          />
        </Section>
        <Section title={texts.notPromised}><Points all={texts.limits} /></Section>
      </Stack>
    </Page>
  );
}

function Points({ all }: { all: readonly string[] }) {
  return <Stack>{all.map((point) => <Text key={point}>{point}</Text>)}</Stack>;
}
