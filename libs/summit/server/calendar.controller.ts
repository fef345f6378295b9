import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { calendarFile, Database, idInFile, type GraphQLContext } from '@tribune/kernel/server';
import { whoAsks } from '@tribune/people/server';
import { timetable } from '@tribune/summit/domain';
import type { Request, Response } from 'express';
import { SummitStore } from './summit.store.js';
import type { Summit } from './summit.types.js';

/** Summits as calendar files: to whoever may see the summit at this moment, and to nobody else. Not there and not yours are one answer. */
@Controller('calendar/summits')
export class CalendarController {
  constructor(
    private readonly database: Database,
    private readonly store: SummitStore,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await whoAsks(this.database, request.headers.cookie);
    const id = idInFile('Summit', file);
    const context: GraphQLContext = { actor, loaders: new Map() };
    const summit = actor && id ? await this.store.find(actor, context, id) : null;
    if (!actor || !summit) throw new NotFoundException();
    response.set({ 'cache-control': 'private, no-cache', 'content-disposition': 'attachment; filename="summit.ics"', vary: 'cookie' });
    response.type('text/calendar; charset=utf-8').send(await this.entry(actor, context, summit, process.env['PUBLIC_URL'] ?? `${request.protocol}://${request.host}`));
  }

  private async entry(actor: Actor, context: GraphQLContext, summit: Summit, publicUrl: string): Promise<string> {
    const agenda = await this.store.agendaOf(actor, context, summit.uuid);
    const timed = timetable(summit.startsAt.toISOString(), agenda.map(({ part, title, minutes, startsAt }) => ({ part: part as 1 | 2 | 3, title, minutes, startsAt: startsAt?.toISOString() ?? null })));
    const url = `${publicUrl.replace(/\/+$/, '')}/summits/${summit.id}`;
    const stamp = await this.database.as(actor, (tx) => tx.query<{ now: Date }[]>('select kernel.now() as now'));
    return calendarFile({
      id: summit.uuid, title: summit.title, startsAt: summit.startsAt, endsAt: summit.endsAt, place: summit.place, sequence: summit.sequence, cancelled: summit.state === 'CANCELLED', url,
      agenda: timed.map(({ item }, at) => `${at + 1}. ${item.title} (${item.minutes} min)`), stamp: stamp[0]?.now ?? summit.startsAt,
    });
  }
}
