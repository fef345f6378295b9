import { CopyField, DataTable, DefinitionList, FilePicker, ImportPreview, PictureField, Sideways, StateBadge, Stack, type PickedFile, type PickedPicture } from '@tribune/ui';
import { useState } from 'react';
import type { Group } from './specimen.js';

const ROWS = [
  { name: 'Amara Okafor', approvals: 412, share: '61.2 %', won: true },
  { name: 'Jonas Lindqvist', approvals: 299, share: '44.4 %', won: false },
  { name: 'None of these', approvals: 41, share: '6.1 %', won: false },
];
const COLUMNS = [
  { header: 'Nominee', cell: ({ name }: (typeof ROWS)[number]) => name },
  { header: 'Approvals', numeric: true, cell: ({ approvals }: (typeof ROWS)[number]) => approvals },
  { header: 'Of all voters', numeric: true, cell: ({ share }: (typeof ROWS)[number]) => share },
  { header: 'Outcome', cell: ({ won }: (typeof ROWS)[number]) => (won ? <StateBadge tone="agree" size="sm" label="Elected" /> : '') },
];

/** Figures and files. */
export const data: Group = {
  id: 'data',
  title: 'Data and files',
  lead: 'Beside or behind every chart stands its table with the same numbers. Nothing is imported before one has seen what would change.',
  specimens: [
    { name: 'DataTable', when: 'Figures to compare, and the twin of every chart.', Show: () => <Stack gap="lg"><DataTable caption="Votes counted on 8 June 2026; one person may approve several." rows={ROWS} rowKey={({ name }) => name} columns={COLUMNS} /><DataTable caption="Nothing was counted yet" captionHidden rows={[]} rowKey={() => ''} columns={COLUMNS} empty="No ballot has been counted yet." /></Stack> },
    { name: 'Sideways', when: 'A table of your own, wider than a phone.', Show: () => <Sideways label="A line that goes on"><p style={{ whiteSpace: 'nowrap' }}>{'A line that goes on to the right, as far as it likes. '.repeat(5)}</p></Sideways> },
    { name: 'DefinitionList', when: 'Names and what they stand for; stacked in narrow places.', Show: () => <DefinitionList items={[{ term: 'Electorate', description: 'Seven members hold a seat on the day the vote opened' }, { term: 'Quorum', description: '4 of 7' }]} /> },
    { name: 'CopyField', when: 'A value to be taken elsewhere.', Show: () => <CopyField label="Invitation link" value="https://tribune.example/join/4f9c2b" hint="Works once, for seven days." /> },
    { name: 'FilePicker', when: 'One text file, by button or by dropping it.', Show: File },
    { name: 'ImportPreview', when: 'What a file would change, before it does.', Show: () => <Stack><ImportPreview rows={10_000} counted="10,000 customers" problems={[{ row: 17, field: 'email', sentence: '“ana@example” is not an e-mail address.' }]} /><ImportPreview rows={412} counted="412 customers" problems={[]} effect="400 new, 12 as they are." /></Stack> },
    { name: 'PictureField', when: 'One picture, from a camera too; made small before it is sent.', Show: Photo },
  ],
};

function File() {
  const [file, setFile] = useState<PickedFile | null>(null);
  return <FilePicker label="Customers" hint="A CSV file with the columns email and name." file={file} onPick={setFile} />;
}

function Photo() {
  const [picture, setPicture] = useState<PickedPicture | null>(null);
  return <PictureField label="Picture" optional maxBytes={200_000} value={picture} onChange={setPicture} words={{ choose: 'Choose a picture', other: 'Another one', remove: 'Take it away', unreadable: 'This is not a picture that can be read.' }} />;
}
