import { Injectable } from '@nestjs/common';
import type { CalendarEntry } from './calendar-file.js';

/** Whose calendar is read, known by its secret address: there is no session. */
export interface CalendarReader {
  readonly organizationId: string;
  readonly personId: string;
  /** Where pages of this installation are, without a slash at its end. */
  readonly publicUrl: string;
}

type CalendarSource = (reader: CalendarReader) => Promise<readonly CalendarEntry[]>;

/** Areas say here what stands in a person's calendar, as far as they may see it at this moment. */
@Injectable()
export class CalendarSources {
  private readonly sources: CalendarSource[] = [];

  register(source: CalendarSource): void {
    this.sources.push(source);
  }

  async of(reader: CalendarReader): Promise<CalendarEntry[]> {
    const entries = (await Promise.all(this.sources.map((source) => source(reader)))).flat();
    return entries.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }
}
