import type { Register } from './register.documents.js';

/** Touch points to choose from, along the journey. */
export const placesOf = (stages: Register['stages']) => stages.flatMap(({ touchPoints }) => touchPoints.map(({ id, name }) => ({ value: id, label: name })));
