import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MEETING_WORK_WORDS } from '@tribune/council/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, spoken, toNodeId, WorkSources, type Work } from '@tribune/kernel/server';
import { maySee } from './meeting.store.js';

interface Row {
  readonly id: string;
  readonly council: string;
  readonly startsAt: Date;
  readonly running: boolean;
  readonly isChair: boolean;
  readonly late: boolean;
  readonly since: Date;
  /** Proposed and not decided; null where it is about being there. */
  readonly corrections: number | null;
}

/** What meetings ask of a person: to be there, from half an hour before; and of the chair, to decide what the minutes shall say. In one statement. */
@Injectable()
export class MeetingWork implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sources: WorkSources,
  ) {}

  onModuleInit(): void {
    this.sources.register((actor) => this.of(actor));
  }

  async of(actor: Actor): Promise<Work[]> {
    if (!maySee(actor)) return [];
    const rows = await this.database.read<Row>(actor, WAITING, [actor.organizationId, actor.personId]);
    return rows.map(({ id, council, corrections, startsAt, since, ...due }) => {
      const subject = { type: 'Meeting', uuid: id };
      const [words, place] = [MEETING_WORK_WORDS[spoken()], `/meetings/${toNodeId('Meeting', id)}`];
      if (corrections === null) return { kind: 'JOIN_MEETING', key: `JOIN_MEETING:${id}`, title: council, sentence: words.join(due), waitingSince: since, dueAt: startsAt, subject, place: `${place}/now` };
      return { kind: 'DECIDE_CORRECTION', key: `DECIDE_CORRECTION:${id}`, title: council, sentence: words.corrections(corrections), waitingSince: since, dueAt: null, subject, place: `${place}/minutes` };
    });
  }
}

// a meeting that nobody has begun is not asked for any more on the next day; who said that they do not come, or are there already, is not asked
const WAITING = `
  select m.id, c.name as council, m.starts_at as "startsAt", m.state = 'RUNNING' as running, council.is_chair($1, m.council_id, $2) as "isChair", m.starts_at <= kernel.now() as late, coalesce(m.begun_at, m.starts_at - interval '30 minutes') as since, null::integer as corrections
    from council.meeting m join council.council c on c.organization_id = m.organization_id and c.id = m.council_id
    join council.invitation i on i.organization_id = m.organization_id and i.meeting_id = m.id and i.person_id = $2
   where m.organization_id = $1 and m.state in ('PLANNED', 'RUNNING') and m.starts_at < kernel.now() + interval '30 minutes' and m.starts_at > kernel.now() - interval '1 day'
     and (council.is_chair($1, m.council_id, $2) or (i.reply is distinct from 'NOT_COMING' and not exists (select from council.attendance a where a.organization_id = $1 and a.meeting_id = m.id and a.person_id = $2)))
  union all
  select m.id, c.name, m.starts_at, false, true, false, min(k.proposed_at), count(*)::integer
    from council.correction k join council.meeting m on m.organization_id = k.organization_id and m.id = k.meeting_id join council.council c on c.organization_id = m.organization_id and c.id = m.council_id
   where k.organization_id = $1 and k.taken is null and council.is_chair($1, m.council_id, $2)
   group by m.id, c.name, m.starts_at`;
