// The limit for the board: plain Node and pg, one json_agg statement, no access rules. What it answers must equal the product's answer.
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
// the database may go before this server does
pool.on('error', () => undefined);
const organization = process.env.ORGANIZATION;
const nodeId = (type, column) => `translate(encode(convert_to('${type}:' || ${column}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
const board = `
  select json_build_object('data', json_build_object('decisions', json_build_object('edges', coalesce(json_agg(json_build_object('node', node)), '[]')))) as answer from (
    select json_build_object(
      'id', ${nodeId('Decision', 'd.id')}, 'number', d.number, 'state', d.state,
      'author', json_build_object('name', a.name),
      'currentRevision', json_build_object('title', r.body::json->'prose'->>'title',
        'touchPoints', (select json_agg(json_build_object('name', t.name) order by t.name) from decision.revision_touch_point rt join touch_point.touch_point t on t.organization_id = rt.organization_id and t.id = rt.touch_point_id
          where rt.organization_id = d.organization_id and rt.decision_id = d.id and rt.revision = d.current_revision)),
      'vote', json_build_object('basis', v.basis,
        'electors', (select json_agg(json_build_object('person', json_build_object('name', p.name),
            'ballot', (select json_build_object('choice', b.choice) from decision.ballot b where b.organization_id = e.organization_id and b.decision_id = e.decision_id and b.basis = e.basis and b.person_id = e.person_id order by b.cast_number desc limit 1))
            order by p.name, p.id) from decision.elector e join people.person p on p.organization_id = e.organization_id and p.id = e.person_id
          where e.organization_id = v.organization_id and e.decision_id = v.decision_id and e.basis = v.basis),
        'tally', json_build_object('agree', y.agree, 'object', y.object, 'carried', y.carried)),
      'answers', (select json_agg(json_build_object('constituency', json_build_object('name', k.name), 'champion', json_build_object('name', c.name), 'approval', json_build_object('kind', o.kind, 'person', json_build_object('name', g.name))) order by k.name)
        from decision.approval o join champion.constituency k on k.organization_id = o.organization_id and k.id = o.constituency_id join people.person g on g.organization_id = o.organization_id and g.id = o.person_id
        join champion.live_term t on t.organization_id = k.organization_id and t.constituency_id = k.id and t.rank = 0 join people.person c on c.organization_id = t.organization_id and c.id = t.person_id
        where o.organization_id = d.organization_id and o.decision_id = d.id and o.live),
      'actions', (select json_agg(json_build_object('what', a.what, 'state', a.state, 'dueOn', a.due_on, 'owner', json_build_object('name', w.name)) order by a.due_on)
        from action.action a join people.person w on w.organization_id = a.organization_id and w.id = a.owner_id where a.organization_id = d.organization_id and a.decision_id = d.id)) as node
    from decision.decision d
    join people.person a on a.organization_id = d.organization_id and a.id = d.author_id
    join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
    join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
    join decision.tally y on y.organization_id = v.organization_id and y.decision_id = v.decision_id and y.basis = v.basis
    where d.organization_id = $1 order by d.number desc limit 50) x`;

http
  .createServer(async (request, response) => {
    if (request.url === '/readyz') return response.end('ok');
    const client = await pool.connect();
    await client.query(`select set_config('app.organization', $1, false)`, [organization]);
    const { rows } = await client.query({ name: 'board', text: board, values: [organization] });
    client.release();
    response.setHeader('content-type', 'application/json').end(JSON.stringify(rows[0].answer));
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
