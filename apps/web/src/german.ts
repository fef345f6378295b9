import { learnAll } from './twins.js';

// Every German twin in the tree. Only who reads German loads this.
learnAll(import.meta.glob<object>(['../../../libs/*/{web,domain}/*.texts.de.ts', '../../../libs/ui/*.texts.de.ts', './shell/*.texts.de.ts'], { eager: true, import: 'german' }));
