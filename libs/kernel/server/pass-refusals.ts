import { Catch, type ExceptionFilter } from '@nestjs/common';
import { Refused } from '@tribune/kernel/domain';

/** A refusal is an answer: it goes on to whoever asked, and not into the log with a stack, as Nest would have it. */
@Catch(Refused)
export class PassRefusals implements ExceptionFilter<Refused> {
  catch(refused: Refused): Refused {
    return refused;
  }
}
