import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { calendarFeed, CalendarSources, Database, SECRETS, Turns } from '@tribune/kernel/server';
import type { Request, Response } from 'express';

/** A person's own calendar, to whoever knows its address: what they may see at this moment. A revoked address and one that never was are one answer. */
@Controller('calendar/feed')
export class CalendarFeedController {
  constructor(
    private readonly database: Database,
    private readonly sources: CalendarSources,
    private readonly turns: Turns,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.turns.demandFile(SECRETS, { actor: null, req: request, res: response });
    const secret = /^([0-9a-f]{64})\.ics$/.exec(file)?.[1];
    const [row] = secret ? await this.database.askAsStranger<{ reader: { organizationId: string; personId: string; organization: string } | null }>('select council.read_calendar_feed($1) as reader', [secret]) : [];
    if (!row?.reader) throw new NotFoundException();
    const { organization, ...reader } = row.reader;
    const publicUrl = (process.env['PUBLIC_URL'] ?? `${request.protocol}://${request.host}`).replace(/\/+$/, '');
    response.set({ 'cache-control': 'private, no-cache', 'content-disposition': 'inline; filename="tribune.ics"', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    response.type('text/calendar; charset=utf-8').send(calendarFeed(`Tribune: ${organization}`, await this.sources.of({ ...reader, publicUrl })));
  }
}
