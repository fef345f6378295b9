import { sections as action } from '@tribune/action/web';
import { sections as council } from '@tribune/council/web';
import { sections as decision } from '@tribune/decision/web';
import { sections as discussion } from '@tribune/discussion/web';
import { sections as evidence } from '@tribune/evidence/web';
import type { AreaSections } from '@tribune/kernel/web';
import { sections as notification } from '@tribune/notification/web';
import { sections as register } from '@tribune/register/web';
import { sections as summit } from '@tribune/summit/web';
import { sections as shell } from './shell/shell.sections.js';

/** What areas show on pages that are not their own: the export `sections` of libs/<area>/web, in the order in which they stand. */
export const sections: readonly AreaSections[] = [summit, register, evidence, discussion, decision, action, notification, council, shell];
