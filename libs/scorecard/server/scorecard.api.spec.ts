import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { foundWorld, nodeId, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 1 });
const { administrator: admin, chair } = world;
const analyst = world.members[2] ?? chair;
const touchPointId = nodeId('TouchPoint', world.touchPointIds[0] ?? '');
let stageId = '';

interface Shown { id: string; value: number; n: number | null; low: number | null; high: number | null; source: string; competitor: string | null; caveats: string[]; earlier: number; stageId: string | null; enteredBy: { name: string } }
interface Answer { __typename: string; code?: string; field?: string; why?: string; message?: string }
const read = async (who: Citizen | null | undefined) =>
  (await api.query<{ scorecard: { mayEnter: boolean; figures: Shown[] } | null }>('{ scorecard { mayEnter figures { id stageId touchPointId attribute competitor value n low high source measuredOn earlier caveats enteredBy { name } } } }', {}, { as: who?.token })).scorecard;
const send = async (who: Citizen | null, verb: 'EnterFigure' | 'WithdrawFigure', input: object, key: string = randomUUID()): Promise<Answer> => {
  const field = verb[0]?.toLowerCase() + verb.slice(1);
  return (await api.query<Record<string, Answer>>(`mutation ($input: ${verb}Input!) { ${field}(input: $input) { __typename ... on Refusal { code field message } ${verb === 'EnterFigure' ? '... on FigureUnusable { why }' : ''} } }`, { input: { idempotencyKey: key, ...input } }, { as: who?.token }))[field] ?? { __typename: '' };
};
const day = async (days: number) => (await api.database.owner<{ day: string }>('select (scorecard.today($1) + $2::integer)::text as day', [world.organizationId, days]))[0]?.day ?? '';
const figure = async (more: object = {}) => ({ stageId, attribute: 'OVERALL', value: 62, n: 210, low: 58, high: 66, source: 'Journey survey', measuredOn: await day(-10), ...more });

beforeAll(async () => {
  await api.database.owner(`select people.give_role($1, $2, 'ANALYST', $3)`, [world.organizationId, analyst.id, admin.id]);
  const [stage] = await api.database.owner<{ id: string }>('select id from touch_point.stage where organization_id = $1 and position = 3', [world.organizationId]);
  stageId = nodeId('Stage', stage?.id ?? '');
});

describe('figures', () => {
  test('the analyst enters them, by hand; the one of the latest day stands, and every other is kept', async () => {
    const key = randomUUID();
    for (const answer of [await send(analyst, 'EnterFigure', await figure(), key), await send(analyst, 'EnterFigure', await figure(), key)]) expect(answer).toEqual({ __typename: 'EnterFigurePayload' });
    await send(analyst, 'EnterFigure', await figure({ value: 40, low: 30, high: 50, measuredOn: await day(-400) }));
    await send(admin, 'EnterFigure', await figure({ competitor: ' Meridian ', value: 74, n: null, low: null, high: null, source: 'Their annual report', measuredOn: await day(-380) }));
    expect(await read(chair)).toMatchObject({ mayEnter: false, figures: [
      { value: 62, n: 210, low: 58, high: 66, competitor: null, caveats: [], earlier: 1, enteredBy: { name: analyst.name }, stageId },
      { value: 74, competitor: 'Meridian', caveats: ['NO_SAMPLE', 'NO_INTERVAL', 'OLD'], earlier: 0 },
    ] });
    expect(await read(analyst)).toMatchObject({ mayEnter: true });
  });

  test('what would not be honest is refused, at its field', async () => {
    for (const [more, why, field] of [[{ touchPointId }, 'PLACE', 'place'], [{ value: 120, low: null, high: null }, 'SCALE', 'value'], [{ n: 4 }, 'SAMPLE', 'n'], [{ high: null }, 'INTERVAL', 'low'], [{ low: 63 }, 'INTERVAL', 'low'], [{ source: ' ' }, 'SOURCE', 'source'], [{ measuredOn: await day(1) }, 'AHEAD', 'measuredOn']] as const) {
      expect(await send(analyst, 'EnterFigure', await figure(more))).toMatchObject({ code: 'FigureUnusable', why, field });
    }
    expect(await send(analyst, 'EnterFigure', await figure({ stageId: nodeId('Stage', randomUUID()) }))).toMatchObject({ code: 'NotFound' });
    await expect(api.database.owner('update scorecard.figure set value = 99')).rejects.toThrow('append-only');
  });

  test('a wrong one is withdrawn with its reason, and the one before stands again', async () => {
    const wrong = await figure({ value: 99, low: 98, high: 100, measuredOn: await day(-1) });
    await send(analyst, 'EnterFigure', wrong);
    const shown = (await read(analyst))?.figures.find(({ value }) => value === 99);
    expect(await send(analyst, 'WithdrawFigure', { figureId: shown?.id, reason: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'reason' });
    expect(await send(chair, 'WithdrawFigure', { figureId: shown?.id, reason: 'x' })).toMatchObject({ code: 'RoleRequired' });
    const both = await Promise.all([1, 2].map(() => send(analyst, 'WithdrawFigure', { figureId: shown?.id, reason: 'A typing error.' })));
    expect(both.map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['NotFound', 'WithdrawFigurePayload']);
    expect((await read(analyst))?.figures.filter(({ competitor }) => competitor === null).map(({ value }) => value)).toEqual([62]);
  });

  test('strangers, customers and other organizations neither enter nor see any', async () => {
    expect(await send(null, 'EnterFigure', await figure())).toMatchObject({ code: 'SignInRequired' });
    for (const who of [world.customers[0] ?? chair, chair]) expect(await send(who, 'EnterFigure', await figure())).toMatchObject({ code: 'RoleRequired' });
    expect(await send(other.administrator, 'EnterFigure', await figure())).toMatchObject({ code: 'NotFound' });
    await expect(read(null)).rejects.toThrow('SignInRequired');
    expect(await read(world.customers[0])).toBeNull();
    expect(await read(other.chair)).toMatchObject({ figures: [] });
    await expect(api.database.query('api', 'select scorecard.open_scorecard($1)', [world.customers[0]?.token])).rejects.toThrow('NotFound');
  });
});

describe('a file', () => {
  const heading = 'stage,touch point,attribute,competitor,value,n,low,high,source,measured on';
  const ask = async (verb: 'PreviewImport' | 'ApplyImport', csv: string, who: Citizen) => {
    const field = verb === 'PreviewImport' ? 'previewImport' : 'applyImport';
    const payload = verb === 'PreviewImport' ? 'preview { new changed unchanged problems { row field } }' : 'result { added changed unchanged }';
    return (await api.query<Record<string, object>>(`mutation ($input: ${verb}Input!) { ${field}(input: $input) { ... on ${verb}Payload { ${payload} } ... on Refusal { code } } }`, { input: { idempotencyKey: randomUUID(), kind: 'FIGURES', csv } }, { as: who.token }))[field];
  };

  test('is looked at first, comes whole or not at all, and twice at once is once', async () => {
    const good = `${heading}\nPurchase,,,,62,210,58,66,Journey survey,${await day(-10)}\nPurchase,,emotional,,55,210,50,60,Journey survey,${await day(-10)}\n,Advertising,overall,Blauwal,70,,,,Press,${await day(-30)}\n`;
    const bad = `${good}Moon,,,,1,10,,,x,${await day(-1)}\n,Advertising,,,1,10,,,x,${await day(2)}\n`;
    expect(await ask('PreviewImport', bad, analyst)).toEqual({ preview: { new: 2, changed: 0, unchanged: 1, problems: [{ row: 5, field: 'stage' }, { row: 6, field: 'measured on' }] } });
    expect(await ask('ApplyImport', bad, analyst)).toEqual({ code: 'ImportHasProblems' });
    expect(await Promise.all([ask('ApplyImport', good, analyst), ask('ApplyImport', good, admin)])).toHaveLength(2);
    expect(await api.database.owner(`select count(*)::integer as n from scorecard.figure where organization_id = $1 and (attribute = 'EMOTIONAL' or competitor = 'Blauwal')`, [world.organizationId])).toEqual([{ n: 2 }]);
    expect(await ask('PreviewImport', good, admin)).toMatchObject({ preview: { new: 0, changed: 0, unchanged: 3 } });
    expect(await ask('PreviewImport', good, chair)).toEqual({ code: 'RoleRequired' });
  });
});

test('no login reads figures past the function that keeps who has seen them', async () => {
  for (const table of ['figure', 'withdrawal', 'opening', 'standing_figure']) {
    for (const role of ['api', 'worker', 'auth'] as const) await expect(api.database.query(role, `select * from scorecard.${table}`)).rejects.toThrow('permission denied');
  }
  const seen = async (who: Citizen) => (await api.database.owner<{ seen: boolean }>(`select scorecard.has_seen($1, $2, s.id) as seen from touch_point.stage s where s.organization_id = $1 and s.position = 3`, [world.organizationId, who.id]))[0]?.seen;
  const [, , , blind = chair] = world.members;
  expect([await seen(chair), await seen(analyst), await seen(blind)]).toEqual([true, true, false]);
  await read(blind);
  expect(await seen(blind)).toBe(true);
});
