import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { calendarFile, Database, idInFile, type GraphQLContext } from '@tribune/kernel/server';
import { whoAsks } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { CouncilStore } from './council.store.js';
import { MeetingStore } from './meeting.store.js';
import type { Meeting } from './meeting.types.js';

/** Meetings as calendar files: to whoever may see the meeting at this moment, and to nobody else. Not there and not yours are one answer. */
@Controller('calendar/meetings')
export class MeetingController {
  constructor(
    private readonly database: Database,
    private readonly store: MeetingStore,
    private readonly councils: CouncilStore,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await whoAsks(this.database, request.headers.cookie);
    const id = idInFile('Meeting', file);
    const context: GraphQLContext = { actor, loaders: new Map() };
    const meeting = actor && id ? await this.store.find(actor, context, id) : null;
    if (!actor || !meeting) throw new NotFoundException();
    response.set({ 'cache-control': 'private, no-cache', 'content-disposition': 'attachment; filename="meeting.ics"', vary: 'cookie' });
    response.type('text/calendar; charset=utf-8').send(await this.entry(actor, context, meeting, process.env['PUBLIC_URL'] ?? `${request.protocol}://${request.host}`));
  }

  private async entry(actor: Actor, context: GraphQLContext, meeting: Meeting, publicUrl: string): Promise<string> {
    const [agenda, council, { now }] = await Promise.all([this.store.agendaOf(actor, context, meeting), this.councils.council(actor, meeting.councilUuid), this.store.plannedFor(actor, null)]);
    const { uuid, id, startsAt, endsAt, place, sequence, state } = meeting;
    return calendarFile({
      id: uuid, title: council?.name ?? '', startsAt, endsAt, place, sequence, cancelled: state === 'CANCELLED', url: `${publicUrl.replace(/\/+$/, '')}/meetings/${id}`,
      agenda: agenda.map(({ position, title, minutes }) => `${position}. ${title} (${minutes} min)`), stamp: now,
    });
  }
}
