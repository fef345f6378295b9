import { createSourceEventStream, execute, getOperationAST, type ExecutionArgs, type ExecutionResult, type OperationDefinitionNode } from 'graphql';

type Answered = ExecutionResult | Promise<ExecutionResult>;

/**
 * GraphQL's `subscribe`, where a thousand people hear of one event: it is answered once for each document, not for each of them. Who may hear of an event
 * was decided before it comes here, and what it says is the same for all of them: fields of Activity are its own (schema.spec.ts).
 */
export async function subscribeTogether(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const events = await createSourceEventStream(args);
  return isStream(events) ? new Answers(events[Symbol.asyncIterator]() as AsyncIterator<object>, args) : events;
}

/** By event and operation; both are gone when nobody hears of them any more. */
const answered = new WeakMap<object, Map<OperationDefinitionNode, Answered>>();

class Answers implements AsyncIterableIterator<ExecutionResult> {
  private readonly operation: OperationDefinitionNode | null | undefined;

  constructor(
    private readonly events: AsyncIterator<object>,
    private readonly args: ExecutionArgs,
  ) {
    const operation = getOperationAST(args.document, args.operationName);
    this.operation = operation?.variableDefinitions?.length ? null : operation;
  }

  async next(): Promise<IteratorResult<ExecutionResult>> {
    const { value, done } = await this.events.next();
    return done ? { value: undefined, done } : { value: await this.answer(value), done: false };
  }

  async return(): Promise<IteratorResult<ExecutionResult>> {
    await this.events.return?.();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult>> {
    await this.events.throw?.(error);
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private answer(event: object): Answered {
    const { operation } = this;
    const known = operation && answered.get(event)?.get(operation);
    if (known) return known;
    const answer = execute({ ...this.args, rootValue: event });
    if (operation) answered.set(event, (answered.get(event) ?? new Map<OperationDefinitionNode, Answered>()).set(operation, answer));
    return answer;
  }
}

const isStream = (events: AsyncIterable<unknown> | ExecutionResult): events is AsyncIterable<unknown> => Symbol.asyncIterator in events;
