import type { ClientBase } from 'pg';
import { outcomes, predictions, whatIsDone, whatStaffDo } from './action-stories.js';
import { charters, closedOffice } from './charters.js';
import { foundCompany } from './company.js';
import { agencies, breakRoom, handLuggage, holdTransfer, honestPoster } from './debated-stories.js';
import { begunOnScreens, dayOfTravel, helpButton, keepBasket, noPassword } from './digital-stories.js';
import { assistanceElection, customersElection, employeesElection, familiesElection } from './elections.js';
import { bagDrop, deskHours, seatsTogether } from './ended-stories.js';
import { baggageMessage, cancellationNotice, maintenanceHour } from './final-stories.js';
import { listeningSoftware, notCarried, paperLetters, pointsExpire } from './lost-stories.js';
import { boardFirst, crewPurse, dayAtTheDesk, reasonForDelay } from './older-stories.js';
import { assistancePartner, cancelledIsCancelled, freeChange, namedAnswer, nightAnswers, refundUnasked } from './open-stories.js';
import { closedLounge, mealVouchers, paperBoardingPasses, quietRoom, shorterDesk } from './register-stories.js';
import { meetings } from './meetings.js';
import { measured } from './scorecard-stories.js';
import { smallerDecisions } from './smaller-decisions.js';
import { Stage } from './stage.js';
import { springSummit } from './spring-summit-stories.js';
import { autumnSummit } from './summit-stories.js';
import { webhooks } from './webhooks.js';
import { bagAndMap, mealsBefore, refundSameWay, summerDesk, vouchersAreMoney } from './waiting-stories.js';

const stories = [
  charters, closedOffice,
  customersElection, employeesElection, familiesElection, assistanceElection,
  reasonForDelay, crewPurse, boardFirst, dayAtTheDesk, helpButton, keepBasket, notCarried, paperLetters, pointsExpire, listeningSoftware,
  cancellationNotice, baggageMessage, maintenanceHour, seatsTogether, deskHours, bagDrop, assistancePartner, namedAnswer,
  mealsBefore, refundSameWay, summerDesk, vouchersAreMoney, bagAndMap, holdTransfer, handLuggage, dayOfTravel, noPassword,
  freeChange, nightAnswers, cancelledIsCancelled, breakRoom, honestPoster, begunOnScreens, refundUnasked, agencies,
  predictions, whatIsDone, whatStaffDo, outcomes, mealVouchers, closedLounge, quietRoom, shorterDesk, paperBoardingPasses,
  measured, springSummit, autumnSummit, meetings, smallerDecisions, webhooks,
];

/**
 * Makes the demonstration: twenty-one weeks of an airline's council, champion and customers, act by act through the functions that everybody goes
 * through, while the installation's clock runs from 150 days ago to now. One transaction: it is there whole, or not at all, and nobody
 * ever sees the moved clock. `hoursBack`: as if it were so many hours earlier. False when there is nothing to do, because an organization exists already.
 */
export async function fillDemo(client: ClientBase, hoursBack = 0): Promise<boolean> {
  await client.query('begin isolation level read committed');
  try {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('tribune demonstration', 0))`);
    const { rowCount } = await client.query('select from people.organization union all select from kernel.clock where sealed');
    if (rowCount) {
      await client.query('rollback');
      return false;
    }
    await client.query(`select kernel.shift_clock('-150 days')`);
    const stage = new Stage(client, hoursBack);
    const company = await foundCompany(stage);
    await stage.play(stories.flatMap((story) => story(company)));
    await stage.end();
    // people read what they are told: unread is what came in the last days
    // what was mailed weeks ago has arrived weeks ago: the mailbox begins with what is news
    await client.query(`update notification.mail set sent_at = next_attempt_at, data = data - 'token' - 'address' where sent_at is null and next_attempt_at < kernel.now() - interval '14 days'`);
    await client.query(`update notification.notice set read_at = at + interval '1 day' where read_at is null and at < kernel.now() - interval '3 days'`);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
