import { Catch, type ExceptionFilter } from '@nestjs/common';
import { Refused } from '@tribune/kernel/domain';
import { Unavailable } from './unavailable.js';

/** A refusal is an answer, and so is “come again”: they go on to whoever asked, and not into the log with a stack, as Nest would have it. */
@Catch(Refused, Unavailable)
export class PassRefusals implements ExceptionFilter<Refused | Unavailable> {
  catch(refused: Refused | Unavailable): Refused | Unavailable {
    return refused;
  }
}
