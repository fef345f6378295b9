import { CopyField, DataTable, DefinitionList, FilePicker, ImportPreview, Section, Stack, StateBadge, type PickedFile } from '@tribune/ui';
import { useState } from 'react';

const ROWS = [
  { name: 'Amara Okafor', approvals: 412, share: '58 %', won: true },
  { name: 'Mei Tanaka', approvals: 301, share: '42 %', won: false },
  { name: 'None of these', approvals: 38, share: '5 %', won: false },
];

export function DataAndFiles() {
  const [file, setFile] = useState<PickedFile | null>(null);
  return (
    <Section title="Data and files">
      <Stack gap="lg">
        <DataTable caption="Votes counted on 8 June 2026; one person may approve several." rows={ROWS} rowKey={({ name }) => name} columns={[
          { header: 'Nominee', cell: ({ name }) => name },
          { header: 'Approvals', numeric: true, cell: ({ approvals }) => approvals },
          { header: 'Of all voters', numeric: true, cell: ({ share }) => share },
          { header: 'Outcome', cell: ({ won }) => (won ? <StateBadge tone="agree" size="sm" label="Elected" /> : '') },
        ]} />
        <DefinitionList items={[
          { term: 'Electorate', description: 'Seven members hold a seat on the day the vote opened' },
          { term: 'Quorum', description: '4 of 7' },
          { term: 'Closes', description: 'Friday 12 June 2026 at 18:00' },
        ]} />
        <FilePicker label="Customers" hint="A CSV file with the columns email and name." file={file} onPick={setFile} />
        <ImportPreview rows={10_000} counted="10,000 customers" problems={[
          { row: 17, field: 'email', sentence: '“ana@example” is not an e-mail address.' },
          { row: 412, field: 'email', sentence: 'This address stands in row 38 already.' },
        ]} />
        <ImportPreview rows={412} counted="412 customers" problems={[]} effect="400 new, 12 as they are. Nothing is imported until you say so." />
        <CopyField label="Invitation link" value="https://tribune.example/join/4f9c2b" hint="Works once, for seven days." />
      </Stack>
    </Section>
  );
}
