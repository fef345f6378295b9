import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, WorkSources, type Work } from '@tribune/kernel/server';

interface EmergencyRow {
  readonly id: string;
  readonly number: number;
  readonly what: string;
  readonly recorded_at: Date;
  readonly ends_at: Date;
  readonly slug: string;
}

interface ReportRow {
  readonly id: string;
  readonly number: number;
  readonly what: string;
  readonly place: string;
  readonly handed_in_at: Date;
}

/** What the register asks of a person: to propose the decision on an act that runs, to answer a reported change. */
@Injectable()
export class RegisterWork implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sources: WorkSources,
  ) {}

  onModuleInit(): void {
    this.sources.register((actor) => this.emergencies(actor));
    this.sources.register((actor) => this.reports(actor));
  }

  private async emergencies(actor: Actor): Promise<Work[]> {
    if (actor.seats.length === 0) return [];
    const rows = await this.database.read<EmergencyRow>(actor, 'select w.*, o.slug from register.emergency_work($1) w, people.organization o where o.id = $2', [actor.token, actor.organizationId]);
    return rows.map(({ id, number, what, recorded_at, ends_at, slug }) => ({
      kind: 'DECIDE_EMERGENCY',
      key: `DECIDE_EMERGENCY:${id}`,
      title: what,
      sentence: 'It was done without approval and ends by itself, unless a decision decides it before. Nobody has proposed one yet.',
      waitingSince: recorded_at,
      dueAt: ends_at,
      subject: { type: 'EmergencyAct', uuid: id },
      place: `/r/${slug}/e${number}`,
    }));
  }

  private async reports(actor: Actor): Promise<Work[]> {
    if (!actor.seats.some(({ isChair }) => isChair) && !actor.terms.some(({ rank }) => rank === 0)) return [];
    const rows = await this.database.read<ReportRow>(actor, 'select * from register.report_work($1)', [actor.token]);
    return rows.map(({ id, number, what, place, handed_in_at }) => ({
      kind: 'ANSWER_REPORT',
      key: `ANSWER_REPORT:${id}`,
      title: what.length > 120 ? `${what.slice(0, 119).trimEnd()}…` : what,
      sentence: `Somebody reports a change at “${place}” that no decision carries. What became of it?`,
      waitingSince: handed_in_at,
      dueAt: null,
      subject: { type: 'Report', uuid: id },
      place: `/reports/${number}`,
    }));
  }
}
