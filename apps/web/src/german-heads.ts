import { learnAll } from './twins.js';

// What stands there while the application is loading. Everybody loads it: main.ts takes it in before the English texts are asked for their twins.
learnAll(import.meta.glob<object>('../../../libs/*/web/*-head.texts.de.ts', { eager: true, import: 'german' }));
