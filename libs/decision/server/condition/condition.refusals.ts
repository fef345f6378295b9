import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'There is no condition of a champion that could be taken up.' })
export class NoCondition extends Refusal {
  sentence() {
    return 'There is no condition of this champion to take up: it was taken back, or the text has changed.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'What an approval rests on was reported as broken before (D9).' })
export class AlreadyReported extends Refusal {
  sentence() {
    return 'Somebody has reported this already.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A clock pauses once, while it runs (D12).' })
export class ClockNotPausable extends Refusal {
  sentence() {
    return 'This clock does not run, or it was paused once already.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A decision is in one link at most (D10).' })
export class AlreadyLinked extends Refusal {
  number!: number;

  sentence() {
    return `Decision ${this.number} is linked with others already; that link is dissolved first.`;
  }
}

registerRefusals(NoCondition, AlreadyReported, ClockNotPausable, AlreadyLinked);
