import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor, InEveryLanguage } from '@tribune/kernel/domain';
import { Database, said, WorkSources, type Work } from '@tribune/kernel/server';

interface Row {
  readonly id: string;
  readonly kind: 'CONSENT_TO_NOMINATION' | 'VOTE_IN_ELECTION';
  readonly constituencyName: string;
  readonly since: Date;
  readonly dueAt: Date;
}

const WORDS: InEveryLanguage<Record<Row['kind'] | 'title', (constituency: string) => string>> = {
  en: {
    title: (constituency) => `Election: ${constituency}`,
    CONSENT_TO_NOMINATION: (constituency) => `You have been nominated for champion of ${constituency}. You stand only if you agree.`,
    VOTE_IN_ELECTION: (constituency) => `The voting for champion of ${constituency} is open, and you have not voted yet.`,
  },
  de: {
    title: (constituency) => `Wahl: ${constituency}`,
    CONSENT_TO_NOMINATION: (constituency) => `Sie wurden für die Fürsprache nominiert (${constituency}). Sie treten nur an, wenn Sie zustimmen.`,
    VOTE_IN_ELECTION: (constituency) => `Die Wahl der Fürsprache läuft (${constituency}), und Sie haben noch nicht gewählt.`,
  },
};

/** What elections ask of a person: an answer to a nomination, a ballot. In one statement, by the person's own session. */
@Injectable()
export class ElectionWork implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sources: WorkSources,
  ) {}

  onModuleInit(): void {
    this.sources.register((actor) => this.of(actor));
  }

  async of(actor: Actor): Promise<Work[]> {
    const rows = await this.database.read<Row>(actor, WAITING, [actor.organizationId, actor.personId, actor.token]);
    return rows.map(({ id, kind, constituencyName, since, dueAt }) => ({
      kind,
      key: `${kind}:${id}`,
      title: said(WORDS).title(constituencyName),
      sentence: said(WORDS)[kind](constituencyName),
      waitingSince: since,
      dueAt,
      subject: { type: 'Election', uuid: id },
    }));
  }
}

const WAITING = `
  select e.id, 'CONSENT_TO_NOMINATION' as kind, k.name as "constituencyName", n.nominated_at as since, e.nominations_close_at as "dueAt"
    from champion.nomination n
    join champion.election e on e.organization_id = n.organization_id and e.id = n.election_id and e.state = 'NOMINATING' and e.nominations_close_at > kernel.now()
    join champion.constituency k on k.organization_id = e.organization_id and k.id = e.constituency_id
   where n.organization_id = $1 and n.person_id = $2 and n.consented_at is null and n.withdrawn_at is null
  union all
  select e.id, 'VOTE_IN_ELECTION', k.name, e.voting_opened_at, e.voting_closes_at
    from champion.my_elections($3) mine
    join champion.election e on e.organization_id = $1 and e.id = mine.election_id and e.state = 'VOTING' and e.voting_closes_at > kernel.now()
    join champion.constituency k on k.organization_id = e.organization_id and k.id = e.constituency_id
   where not mine.has_voted`;
