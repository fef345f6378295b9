import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, ForbiddenException, Get, NotFoundException, Param, Query, Req, Res, ServiceUnavailableException, UnauthorizedException } from '@nestjs/common';
import { Refused, type InEveryLanguage } from '@tribune/kernel/domain';
import { Database, PAPERS, said, Turns } from '@tribune/kernel/server';
import { sessionToken, whoAsks } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { RecordStore } from './record.store.js';

const sentences: InEveryLanguage<{ signIn: string; auditors: string; none: string; neverSigned: string; soon: string }> = {
  en: { signIn: 'Sign in first.', auditors: 'Auditors take the record with them.', none: 'There is no such certificate.', neverSigned: 'No checkpoint of this record was signed at these numbers of events. A checkpoint says its number on its second line.', soon: 'It is being sealed. Ask again in a few seconds.' },
  de: { signIn: 'Melden Sie sich zuerst an.', auditors: 'Die Aufzeichnung nimmt die Prüfung mit.', none: 'Dieses Zertifikat gibt es nicht.', neverSigned: 'Bei dieser Zahl von Ereignissen wurde kein Prüfpunkt dieser Aufzeichnung signiert. Ein Prüfpunkt nennt seine Zahl in der zweiten Zeile.', soon: 'Es wird gerade versiegelt. Fragen Sie in einigen Sekunden noch einmal.' },
};

/** The sealed record as files: for auditors all of it; for whoever reads the register, the certificate of a decision and the proof that nothing was lost since a checkpoint; for everybody the newest checkpoint and the keys. */
@Controller('audit')
export class RecordController {
  constructor(
    private readonly store: RecordStore,
    private readonly database: Database,
    private readonly turns: Turns,
  ) {}

  @Get('record.jsonl')
  async record(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.turns.demandFile(PAPERS, { actor: await whoAsks(this.database, request.headers.cookie), req: request, res: response });
    const { name, text } = await this.store.record(sessionToken(request.headers.cookie) ?? '').catch(asHttp);
    response.set({ 'content-type': 'application/jsonl; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' });
    // where it breaks off its last line is missing: whoever verifies it is told so
    await pipeline(Readable.from(text), response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(JSON.stringify({ level: 'error', message: `the record broke off: ${error.message}` }));
    });
  }

  @Get(':slug/decisions/:number.json')
  async certificate(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('slug') slug: string, @Param('number') number: string): Promise<object> {
    const found = /^[1-9]\d{0,8}$/.test(number) ? await this.store.certificate(slug, sessionToken(request.headers.cookie) ?? null, Number(number)) : null;
    if (!found) throw new NotFoundException(said(sentences).none);
    if (!found.sealed) throw new ServiceUnavailableException(said(sentences).soon);
    response.set({ 'content-disposition': `attachment; filename="${slug}-decision-${number}.json"`, 'cache-control': 'private, no-cache', vary: 'cookie' });
    return found.certificate;
  }

  @Get(':slug/consistency.json')
  async consistency(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('slug') slug: string, @Query('from') from?: unknown, @Query('to') to?: unknown): Promise<object> {
    const sizes = [from, to ?? null].map((size) => (typeof size === 'string' && /^[1-9]\d{0,14}$/.test(size) ? Number(size) : null));
    const [first, second] = sizes;
    const found = first && (second || to === undefined) ? await this.store.consistency(slug, sessionToken(request.headers.cookie) ?? null, first, second ?? null) : null;
    if (!found) throw new NotFoundException(said(sentences).neverSigned);
    response.set({ 'content-disposition': `attachment; filename="${slug}-from-${first}.json"`, 'cache-control': 'private, no-cache', vary: 'cookie' });
    return found;
  }

  @Get(':slug/checkpoint')
  async checkpoint(@Res({ passthrough: true }) response: Response, @Param('slug') slug: string): Promise<string> {
    const head = await this.store.publicHead(slug);
    if (!head?.checkpoint) throw new NotFoundException();
    response.type('text/plain; charset=utf-8');
    return head.checkpoint;
  }

  @Get(':slug/keys')
  async keys(@Res({ passthrough: true }) response: Response, @Param('slug') slug: string): Promise<string> {
    const head = await this.store.publicHead(slug);
    if (!head) throw new NotFoundException();
    response.type('text/plain; charset=utf-8');
    return head.keys.map((key) => `${key}\n`).join('');
  }
}

function asHttp(error: unknown): never {
  if (!(error instanceof Refused)) throw error;
  if (error.code === 'SignInRequired') throw new UnauthorizedException(said(sentences).signIn);
  throw new ForbiddenException(said(sentences).auditors);
}
