import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { Database, idInFile, pdfOf, type GraphQLContext } from '@tribune/kernel/server';
import { whoAsks } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { MeetingStore } from './meeting.store.js';
import { MinutesStore } from './minutes.store.js';
import { minutesPaper } from './minutes-paper.js';

/** Minutes as PDF: to whoever may see the meeting at this moment, and to nobody else. Not there, not yours and not yet are one answer. */
@Controller('papers/minutes')
export class MinutesController {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingStore,
    private readonly store: MinutesStore,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await whoAsks(this.database, request.headers.cookie);
    const id = idInFile('Meeting', file);
    const context: GraphQLContext = { actor, loaders: new Map() };
    const meeting = actor && id ? await this.meetings.find(actor, context, id) : null;
    const minutes = actor && meeting && (await this.store.of(actor, meeting));
    if (!actor || !minutes) throw new NotFoundException();
    const paper = minutesPaper(minutes, await this.store.correctionsOf(actor, context, minutes.meetingUuid), await this.store.house(actor));
    response.set({ 'cache-control': 'private, no-cache', 'content-disposition': 'inline; filename="minutes.pdf"', vary: 'cookie' });
    response.type('application/pdf').send(await pdfOf(paper));
  }
}
