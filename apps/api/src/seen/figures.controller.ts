import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, NotFoundException, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { figures, registry } from './figures.js';

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `GET /metrics` for Prometheus: there only where METRICS_TOKEN is set, and for who sends it as a bearer token. */
@Controller()
export class FiguresController {
  constructor(private readonly source: DataSource) {}

  @Get('metrics')
  async metrics(@Res({ passthrough: true }) response: Response, @Headers('authorization') authorization = ''): Promise<string> {
    const token = process.env['METRICS_TOKEN'];
    if (!token || !timingSafeEqual(hash(authorization), hash(`Bearer ${token}`))) throw new NotFoundException();
    response.set({ 'content-type': registry.contentType, 'cache-control': 'no-store' });
    return figures(this.source);
  }
}
