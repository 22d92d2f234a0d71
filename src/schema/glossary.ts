import { z } from 'zod';
import { claim } from './claim.ts';
import { text } from './scalars.ts';

/** The terms of a book, each with what it means here, in content/glossary.yaml. */
export const glossary = z.record(text, claim);
