import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundWorld, testApi, type Asking } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 2 });
const admin = { as: world.administrator.token };

interface Problem { row: number; field: string; value: string | null; message: string }
interface Preview { rows: number; valid: number; new: number; changed: number; unchanged: number; problems: Problem[]; sample: string[][]; columns: string[]; guessed: number; guessedNames: { row: number; email: string; name: string }[]; code?: string; message?: string }
interface Result { added: number; changed: number; unchanged: number; rows: number; code?: string; message?: string; badRows?: number; problems?: Problem[] }

const PROBLEM = 'problems { row field value message }';
const REFUSAL = '... on Refusal { code message }';
async function preview(kind: string, csv: string, as: Asking = admin): Promise<Preview> {
  const document = `mutation ($input: PreviewImportInput!) { previewImport(input: $input) { ... on PreviewImportPayload { preview { rows valid new changed unchanged columns sample guessed guessedNames { row email name } ${PROBLEM} } } ${REFUSAL} } }`;
  const { previewImport } = await api.query<{ previewImport: { preview: Preview } & Preview }>(document, { input: { kind, csv, idempotencyKey: randomUUID() } }, as);
  return previewImport.preview ?? previewImport;
}
async function apply(kind: string, csv: string, as = admin, idempotencyKey: string = randomUUID(), names?: { row: number; name: string }[]): Promise<Result> {
  const document = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { ... on ApplyImportPayload { result { rows added changed unchanged } } ... on ImportHasProblems { badRows ${PROBLEM} } ${REFUSAL} } }`;
  const { applyImport } = await api.query<{ applyImport: { result: Result } & Result }>(document, { input: { kind, csv, idempotencyKey, names } }, as);
  return applyImport.result ?? applyImport;
}
const rollOf = async (organization: string) => (await api.database.owner<{ n: number }>('select count(*)::integer as n from champion.constituent where organization_id = $1', [organization]))[0]?.n;

test('10,000 customers with 7 bad rows: the seven are named, nothing is imported until they are mended, and twice is once', async () => {
  const good = Array.from({ length: 10_000 }, (_, at) => [`Customer ${at + 2}`, `customer${at + 2}@example.com`, at % 2 ? 'Business' : 'Leisure']);
  const bad = good.map((row) => [...row]);
  const spoil = (row: number, cells: string[]) => (bad[row - 2] = cells);
  spoil(17, ['Bj\ufffdrn', 'customer17@example.com', '']);
  spoil(404, ['Nobody', '', '']);
  spoil(1_000, ['No At', 'customer1000.example.com', '']);
  spoil(5_000, ['Twice', 'CUSTOMER42@example.com', '']);
  spoil(7_777, ['x'.repeat(130), 'customer7777@example.com', '']);
  spoil(9_999, ['Nul\0', 'customer9999@example.com', '']);
  spoil(10_001, ['Long', `${'l'.repeat(250)}@example.com`, '']);
  const csv = (rows: string[][]) => `Customer name;E-Mail;Segment\r\n${rows.map((cells) => cells.join(';')).join('\r\n')}\r\n`;

  const before = await rollOf(world.organizationId);
  const looked = await preview('ROLL', csv(bad));
  expect(looked).toMatchObject({ rows: 10_000, valid: 9_993, new: 9_993, changed: 0, unchanged: 0, columns: ['Customer name', 'E-Mail', 'Segment'] });
  expect(looked.problems.map(({ row, field }) => [row, field])).toEqual([
    [17, 'name'], [404, 'e-mail'], [1_000, 'e-mail'], [5_000, 'e-mail'], [7_777, 'name'], [9_999, 'name'], [10_001, 'e-mail'],
  ]);
  expect(looked.problems[3]).toMatchObject({ value: 'customer42@example.com', message: '“customer42@example.com” stands in row 42 already.' });
  expect(looked.sample[0]).toEqual(['Customer 2', 'customer2@example.com', 'Leisure']);

  const refused = await apply('ROLL', csv(bad));
  expect(refused).toMatchObject({ code: 'ImportHasProblems', badRows: 7, message: 'Nothing was imported: 7 rows must be mended first.' });
  expect(refused.problems).toHaveLength(7);
  expect(await rollOf(world.organizationId)).toBe(before);

  const since = performance.now();
  const key = randomUUID();
  expect(await apply('ROLL', csv(good), admin, key)).toEqual({ rows: 10_000, added: 10_000, changed: 0, unchanged: 0 });
  expect(performance.now() - since).toBeLessThan(10_000);
  expect(await apply('ROLL', csv(good), admin, key)).toEqual({ rows: 10_000, added: 10_000, changed: 0, unchanged: 0 });
  expect(await apply('ROLL', csv(good))).toEqual({ rows: 10_000, added: 0, changed: 0, unchanged: 10_000 });
  expect(await rollOf(world.organizationId)).toBe((before ?? 0) + 10_000);
  expect(await rollOf(other.organizationId)).toBe(2);
}, 60_000);

test('rows that were pasted without a heading count from the first', async () => {
  const document = `mutation ($input: PreviewImportInput!) { previewImport(input: $input) { ... on PreviewImportPayload { preview { rows valid new ${PROBLEM} } } ${REFUSAL} } }`;
  const pasted = async (kind: string, csv: string) => (await api.query<{ previewImport: { preview: Preview } }>(document, { input: { kind, csv, headingAdded: true, idempotencyKey: randomUUID() } }, admin)).previewImport.preview;
  expect(await pasted('ROLL', 'name,e-mail\nZora,zora@post.example\nZora,zora@post.example')).toMatchObject({ rows: 2, valid: 1, new: 1, problems: [{ row: 2, message: '“zora@post.example” stands in row 1 already.' }] });
  expect(await pasted('ROLL', 'name,e-mail\nZora,none')).toMatchObject({ rows: 1, valid: 0, problems: [{ row: 1 }] });
  expect(await pasted('FIGURES', 'stage,touch point,attribute\na,b,c')).toMatchObject({ rows: 1, valid: 0, problems: [{ row: 0, field: 'file' }] });
  expect(await pasted('ROLL', 'name,e-mail\n"Zora,none')).toMatchObject({ problems: [{ row: 1, field: 'file' }] });
});

test('the same file from two browsers at once leaves everybody one place', async () => {
  const csv = `name,email\n${Array.from({ length: 500 }, (_, at) => `Twin ${at},twin${at}@example.com`).join('\n')}\n`;
  const both = await Promise.all([apply('ROLL', csv), apply('ROLL', csv)]);
  expect(both.every(({ rows }) => rows === 500)).toBe(true);
  expect(await api.database.owner(`select count(*)::integer as n from champion.constituent c join people.person p on p.organization_id = c.organization_id and p.id = c.person_id where p.email like 'twin%'`)).toEqual([{ n: 500 }]);
});

test('addresses alone are enough: their names can be mended before they are imported, and who is known keeps the name they have', async () => {
  const csv = 'e-mail\nines.duarte@example.com\nbo@example.com\ncustomer42@example.com\n';
  expect(await preview('ROLL', csv)).toMatchObject({ rows: 3, new: 2, unchanged: 1, problems: [], guessed: 2, guessedNames: [{ row: 2, email: 'ines.duarte@example.com', name: 'Ines Duarte' }, { row: 3, email: 'bo@example.com', name: 'Bo' }] });
  expect(await apply('ROLL', csv, admin, randomUUID(), [{ row: 3, name: 'x'.repeat(121) }])).toMatchObject({ code: 'InputInvalid' });
  expect(await apply('ROLL', csv, admin, randomUUID(), [{ row: 3, name: ' Bodil Ask ' }])).toMatchObject({ added: 2, unchanged: 1 });
  const names = await api.database.owner<{ name: string }>(`select name from people.person where organization_id = $1 and email in ('ines.duarte@example.com', 'bo@example.com', 'customer42@example.com') order by name`, [world.organizationId]);
  expect(names.map(({ name }) => name)).toEqual(['Bodil Ask', 'Customer 42', 'Ines Duarte']);
  expect(await preview('ROLL', csv)).toMatchObject({ new: 0, unchanged: 3, guessed: 0 });

  const many = `e-mail\n${Array.from({ length: 450 }, (_, at) => `guest.${at}@example.org`).join('\n')}\n`;
  expect((await preview('ROLL', many)).guessedNames.at(-1)).toMatchObject({ row: 451, email: 'guest.449@example.org' });
  expect(await apply('ROLL', many, admin, randomUUID(), Array.from({ length: 450 }, (_, at) => ({ row: at + 2, name: `Guest Number ${at}` })))).toMatchObject({ added: 450 });
  expect(await api.database.owner(`select name from people.person where organization_id = $1 and email = 'guest.449@example.org'`, [world.organizationId])).toEqual([{ name: 'Guest Number 449' }]);
});

test('people come with roles, are renamed, keep their addresses, and none becomes champion', async () => {
  const csv = 'Full name,Mail,Roles\nAda Reyes,ADA.REYES@northwind-air.example,ADMIN|AUDITOR\nNew Analyst,ana@northwind-air.example,analyst\n"=1+1",formula@northwind-air.example,\n';
  expect(await preview('PEOPLE', csv)).toMatchObject({ rows: 3, new: 2, changed: 1, problems: [] });
  expect(await apply('PEOPLE', csv)).toMatchObject({ added: 2, changed: 1 });
  const staff = await api.query(
    '{ people(search: "northwind-air.example", first: 100) { edges { node { name email roles employee } } } }', {}, admin);
  expect(staff).toMatchObject({ people: { edges: expect.arrayContaining([
    { node: { name: 'Ada Reyes', email: 'ada.reyes@northwind-air.example', roles: ['ADMIN', 'AUDITOR'], employee: true } },
    { node: { name: '=1+1', email: 'formula@northwind-air.example', roles: [], employee: true } },
  ]) } });
  const [champion] = (await preview('PEOPLE', 'name,mail,role\nEve,eve@x.example,champion\n')).problems;
  expect(champion?.message).toBe('A champion is never a role that somebody grants: it is held by winning an election, for a term.');
  const [officer] = (await preview('PEOPLE', `name,mail,role\n${world.chair.name},${world.chair.email},ELECTION_OFFICER\n`)).problems;
  expect(officer?.message).toContain('sits on a council');
});

test('seats come with functions and one chair', async () => {
  const csv = `name,email,function,chair\n${world.chair.name},${world.chair.email},Marketing,no\nTomasz Wolny,tomasz.wolny@northwind-air.example,Service,yes\nPia Neu,pia@northwind-air.example,People,\n`;
  expect(await preview('SEATS', csv)).toMatchObject({ rows: 3, new: 1, changed: 2, problems: [] });
  expect(await apply('SEATS', csv)).toMatchObject({ added: 1, changed: 2 });
  expect(await apply('SEATS', csv)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  const councils = await api.query<{ councils: { seats: { isChair: boolean; function: string; person: { name: string } }[] }[] }>('{ councils { seats { isChair function person { name } } } }', {}, admin);
  expect(councils.councils[0]?.seats[0]).toEqual({ isChair: true, function: 'Service', person: { name: 'Tomasz Wolny' } });
  expect(councils.councils[0]?.seats).toHaveLength(8);
  const twoChairs = await preview('SEATS', 'name,email,chair\nA,a@x.example,yes\nB,b@x.example,ja\nC,c@x.example,perhaps\n');
  expect(twoChairs.problems.map(({ row, message }) => `${row} ${message}`)).toEqual(['3 A council has one chair, and row 2 names it already.', '4 “perhaps” is neither yes nor no.']);
});

test('touch points lie at stages that exist', async () => {
  const csv = 'Touch point,Channel,Stage,Owner,Priority,Run by,Our promise\nLounge,In person,post-purchase EXPERIENCE,Operations,high,partner,"Quiet,\nalways"\nCustomer service,Phone,Post-purchase experience,Service,1,in-house,One person\n';
  expect(await preview('TOUCH_POINTS', csv)).toMatchObject({ rows: 2, new: 1, changed: 1, problems: [] });
  expect(await apply('TOUCH_POINTS', csv)).toMatchObject({ added: 1, changed: 1 });
  expect(await apply('TOUCH_POINTS', csv)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const [lost] = (await preview('TOUCH_POINTS', 'name,channel,stage\nMoon base,Rocket,Departure\n')).problems;
  expect(lost).toMatchObject({ row: 2, field: 'stage', value: 'Departure' });
  expect(lost?.message).toContain('The stages are Initial consideration, Active evaluation');
});

test('strangers, customers and members import nothing, and nobody imports into another organization', async () => {
  const csv = 'name,email\nEve,eve@x.example\n';
  expect(await apply('ROLL', csv, { as: '' })).toMatchObject({ code: 'SignInRequired' });
  for (const citizen of [world.customers[0], world.chair]) {
    expect(await preview('ROLL', csv, { as: citizen?.token ?? '' })).toMatchObject({ code: 'RoleRequired' });
    expect(await apply('ROLL', csv, { as: citizen?.token ?? '' })).toMatchObject({ code: 'RoleRequired' });
  }
  const document = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { ${REFUSAL} } }`;
  const constituencyId = Buffer.from(`Constituency:${other.customersId}`).toString('base64url');
  expect(await api.query(document, { input: { kind: 'ROLL', csv, constituencyId, idempotencyKey: randomUUID() } }, admin)).toMatchObject({ applyImport: { code: 'NotFound' } });
  const councilId = Buffer.from(`Council:${other.councilId}`).toString('base64url');
  expect(await api.query(document, { input: { kind: 'SEATS', csv, councilId, idempotencyKey: randomUUID() } }, admin)).toMatchObject({ applyImport: { code: 'NotFound' } });
});

test('what is wrong with a row is said in the language of who looks', async () => {
  const german = async (kind: string, csv: string) => (await preview(kind, csv, { ...admin, language: 'de' })).problems.map(({ message }) => message);
  expect(await german('ROLL', 'Name;E-Mail\nAda;\nAda;nowhere\nBo;bo@example.com\nCy;bo@example.com')).toEqual(['„e-mail“ ist leer.', '„nowhere“ ist keine E-Mail-Adresse.', '„bo@example.com“ steht schon in Zeile 4.']);
  expect(await german('PEOPLE', 'Name;E-Mail;roles\nAda;ada@example.com;king')).toEqual([expect.stringContaining('„king“ ist keine Rolle.')]);
  expect(await german('SEATS', 'Name;E-Mail;Vorsitz\nAda;ada@example.com;vielleicht')).toEqual(['„vielleicht“ ist weder Ja noch Nein.']);
  expect(await german('TOUCH_POINTS', 'Kontaktpunkt;Kanal;Etappe;Priorität\nNeu;Web;Nirgends;9')).toEqual(['„9“ ist keine Priorität: 1 ist die höchste, 3 die niedrigste.']);
  expect(await german('TOUCH_POINTS', 'Kontaktpunkt;Kanal;Etappe\nNeu;Web;Nirgends')).toEqual([expect.stringContaining('„Nirgends“ ist keine Etappe Ihres Kundenwegs.')]);
  expect(await german('ROLL', 'Name;E-Mail\n"Ada')).toEqual(['Ein Anführungszeichen, das hier beginnt, wird nie geschlossen.']);
});
