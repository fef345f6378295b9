import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import pg from 'pg';
import { Departure } from './departure.js';

@Controller()
export class HealthController {
  private readonly pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 1, connectionTimeoutMillis: 2_000 });

  constructor(private readonly departure: Departure) {
    // An idle connection that breaks is no reason to end the process: the next question finds out.
    this.pool.on('error', () => undefined);
  }

  /** The process is alive. */
  @Get('healthz')
  alive(): { ok: true } {
    return { ok: true };
  }

  /** The process can do its work: its database answers, and it is not about to leave. */
  @Get('readyz')
  async ready(): Promise<{ ok: true }> {
    if (this.departure.begun) throw new ServiceUnavailableException('This process is being stopped.');
    await this.pool.query('select 1').catch(() => {
      throw new ServiceUnavailableException('The database does not answer.');
    });
    return { ok: true };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
