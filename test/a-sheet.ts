import type { Sheet, SheetStep } from '../src/diagrams/sheet.ts';

/** A step of a sheet with two lanes, of which a test says only what it is about. */
export function aStep(more: Partial<SheetStep> = {}): SheetStep {
  return { id: 'pay', title: 'I pay', cells: [[], []], ...more };
}

/** A small journey as words, of which a test says only what it is about. */
export function aSheet(more: Partial<Sheet> = {}): Sheet {
  return {
    title: 'Buying bread',
    language: 'en',
    mirrored: false,
    facts: ['Owner: Sales'],
    lanes: [
      { id: 'pains', name: 'Pains' },
      { id: 'owner', name: 'Owner' },
    ],
    phases: [{ title: 'Purchase', goal: 'I want it now', steps: [aStep()] }],
    curve: [],
    paths: null,
    ...more,
  };
}
