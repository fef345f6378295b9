import { Controller, HttpCode, NotFoundException, Param, Post } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Refused } from '@tribune/kernel/domain';
import { Access, anybody, Limited, SECRETS } from '@tribune/kernel/server';
import { StopWeekly, StopWeeklyInput, StopWeeklyResult } from './stop-weekly.js';

@Resolver()
export class StopWeeklyResolver {
  constructor(private readonly stop: StopWeekly) {}

  @Access(anybody)
  @Limited(SECRETS)
  @Mutation(() => StopWeeklyResult, { description: 'Stops the weekly mail by the link in it, or lets it come again.' })
  stopWeekly(@Args('input') input: StopWeeklyInput) {
    return this.stop.run(input);
  }
}

/** One click in a mail program (RFC 8058): it posts to the link's own address. Getting that address shows the page and changes nothing. */
@Controller('weekly/stop')
export class StopWeeklyController {
  constructor(private readonly stop: StopWeekly) {}

  @Post(':token')
  @HttpCode(200)
  async oneClick(@Param('token') token: string): Promise<string> {
    try {
      await this.stop.run({ token, stopped: true });
    } catch (error) {
      if (error instanceof Refused) throw new NotFoundException('This link is not known.');
      throw error;
    }
    return 'The weekly mail has been stopped.';
  }
}
