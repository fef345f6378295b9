import type { Register } from './register.documents.js';
import { texts } from './register.texts.js';

/** Touch points to choose from, along the journey; what has left it is marked: something may still have been done there. */
export const placesOf = (stages: Register['stages']) => stages.flatMap(({ touchPoints }) => touchPoints.map(({ id, name, retired }) => ({ value: id, label: retired ? texts.retired(name) : name })));
