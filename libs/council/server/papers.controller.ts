import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, fromNodeId, idInFile, PackSources, PAPERS, pdfOf, spoken, Turns, type GraphQLContext, type PdfPaper } from '@tribune/kernel/server';
import { whoAsks } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { CouncilStore } from './council.store.js';
import { MeetingStore } from './meeting.store.js';
import type { Meeting } from './meeting.types.js';
import { minutesPaper } from './minutes-paper.js';
import { MinutesStore } from './minutes.store.js';
import { packPaper } from './pack-paper.js';

/** Minutes and packs as PDF: to whoever may see the meeting at this moment, and to nobody else. Not there, not yours and not yet are one answer. */
@Controller('papers')
export class PapersController {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingStore,
    private readonly councils: CouncilStore,
    private readonly written: MinutesStore,
    private readonly sources: PackSources,
    private readonly turns: Turns,
  ) {}

  @Get('minutes/:file')
  minutes(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer('minutes.pdf', file, request, response, async (actor, context, meeting) => {
      const minutes = await this.written.of(actor, meeting);
      return minutes && minutesPaper(minutes, await this.written.correctionsOf(actor, context, meeting.uuid), await this.written.house(actor));
    });
  }

  @Get('pack/:file')
  pack(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer('pack.pdf', file, request, response, async (actor, context, meeting) => {
      const agenda = await this.meetings.agendaOf(actor, context, meeting);
      const pages = await Promise.all(agenda.map(async (item) => ({ item, parts: item.decision ? await this.sources.of(actor, context, fromNodeId('Decision', item.decision.id)) : [] })));
      const [council, house, { now }, first] = await Promise.all([
        this.councils.council(actor, meeting.councilUuid), this.written.house(actor), this.meetings.plannedFor(actor, null),
        this.sources.firstPage(actor, { meetingId: meeting.uuid, councilId: meeting.councilUuid }),
      ]);
      return packPaper(council?.name ?? '', meeting, pages, first, house, spoken(), now);
    });
  }

  private async answer(name: string, file: string, request: Request, response: Response, paper: (actor: Actor, context: GraphQLContext, meeting: Meeting) => Promise<PdfPaper | null>): Promise<void> {
    const actor = await whoAsks(this.database, request.headers.cookie);
    await this.turns.demandFile(PAPERS, { actor, req: request, res: response });
    const id = idInFile('Meeting', file);
    const context: GraphQLContext = { actor, loaders: new Map() };
    const meeting = actor && id ? await this.meetings.find(actor, context, id) : null;
    const asked = actor && meeting && (await paper(actor, context, meeting));
    if (!asked) throw new NotFoundException();
    response.set({ 'cache-control': 'private, no-cache', 'content-disposition': `inline; filename="${name}"`, vary: 'cookie, accept-language' });
    response.type('application/pdf').send(await pdfOf(asked));
  }
}
