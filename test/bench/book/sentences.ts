import type { Random } from './random.ts';
import { adjectives, nouns, places, verbs } from './words.ts';

type Sentence = (random: Random) => string;

const noun: Sentence = (random) => random.word(nouns);
const adjective: Sentence = (random) => random.word(adjectives);
const adverb: Sentence = (random) => `${random.word(adjectives)}ly`;
const verb: Sentence = (random) => random.word(verbs);
const place: Sentence = (random) => random.one(places);

const plural: Sentence = (random) => withS(noun(random));
const third: Sentence = (random) => withS(verb(random));
const past: Sentence = (random) => `${verb(random).replace(/e$/, '')}ed`;
const present: Sentence = (random) => `${verb(random).replace(/e$/, '')}ing`;

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word + (/(sh|ch|ss|x)$/.test(word) ? 'es' : 's');
}

function withA(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

const thing: Sentence = (random) =>
  random.chance(0.6) ? `${adjective(random)} ${noun(random)}` : noun(random);

/** What the customer does, in the customer’s voice: `I compare the quiet cabin with the photos`. */
const steps: readonly Sentence[] = [
  (random) => `I ${verb(random)} the ${thing(random)}`,
  (random) => `I ${verb(random)} the ${noun(random)} and ${verb(random)} the ${plural(random)}`,
  (random) => `My ${noun(random)} ${third(random)} the ${thing(random)}`,
  (random) => `The ${thing(random)} ${third(random)} in ${place(random)}`,
  (random) => `I ${adverb(random)} ${verb(random)} ${withA(noun(random))} in ${place(random)}`,
];

const thoughts: readonly Sentence[] = [
  (random) => `Which of these ${plural(random)} ${verb(random)} the ${thing(random)}?`,
  (random) => `Nobody ${past(random)} the ${noun(random)}. Is that ${adjective(random)}?`,
  (random) =>
    `If the ${noun(random)} is ${adjective(random)} I ${verb(random)} the ${noun(random)} in ${place(random)}.`,
  (random) => `They ${past(random)} the ${thing(random)} ${adverb(random)} and never ${past(random)} us.`,
];

const remarks: readonly Sentence[] = [
  (random) => `The ${thing(random)} ${third(random)} only after the ${noun(random)}`,
  (random) => `No ${noun(random)} ${third(random)} how ${adjective(random)} the ${noun(random)} is`,
  (random) => `${capital(present(random))} the ${noun(random)} takes ${withA(thing(random))}`,
  (random) => `The ${noun(random)} from ${place(random)} ${past(random)} ${adverb(random)}`,
];

const deeds: readonly Sentence[] = [
  (random) => `${capital(third(random))} the ${thing(random)}`,
  (random) => `${capital(third(random))} ${withA(noun(random))} ${adverb(random)}`,
];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences of the kinds a journey is made of. None holds a character that YAML gives a meaning. */
export const sentence = {
  step: (random: Random) => random.one(steps)(random),
  thought: (random: Random) => random.one(thoughts)(random),
  remark: (random: Random) => random.one(remarks)(random),
  deed: (random: Random) => random.one(deeds)(random),
  feeling: (random: Random) => random.word(adjectives),
  journey: (random: Random) => `${capital(present(random))} ${withA(thing(random))} in ${place(random)}`,
  touchpoint: (random: Random) => `${capital(thing(random))} of ${place(random)}`,
  goal: (random: Random) =>
    `When the ${noun(random)} is ${adjective(random)} I want to ${verb(random)} ${withA(thing(random))} so that I can ${verb(random)} in ${place(random)}.`,
  description: (random: Random) => {
    const parts = Array.from({ length: 2 }, () => random.one(remarks)(random));
    return `${parts.join('. ')}.`;
  },
} satisfies Record<string, Sentence>;
