import { readLabel } from '../../../src/diagrams/mermaid/label-escape.ts';
import { parseDiagram } from '../../../src/diagrams/mermaid/mermaid-parser.ts';

/** What Mermaid understood of a journey, with the entity codes of its labels turned back into characters. */
export interface ReadJourney {
  title: string;
  accTitle: string;
  accDescr: string;
  sections: string[];
  tasks: { section: string; title: string; score: number; actors: string[] }[];
}

/** Reads `journey` text with Mermaid's own grammar. */
export function readJourney(source: string): Promise<ReadJourney> {
  return parseDiagram(source, ({ type, db }) => {
    if (type !== 'journey' || !isJourneyStore(db))
      throw new Error(`Mermaid took this for ${type}:\n${source}`);
    return {
      title: readLabel(db.getDiagramTitle()),
      accTitle: readLabel(db.getAccTitle()),
      accDescr: readLabel(db.getAccDescription()),
      sections: db.getSections().map(readLabel),
      tasks: db.getTasks().map(({ section, task, score, people }) => ({
        section: readLabel(section),
        title: readLabel(task),
        score,
        actors: people.map(readLabel),
      })),
    };
  });
}

interface JourneyStore {
  getDiagramTitle(): string;
  getAccTitle(): string;
  getAccDescription(): string;
  getSections(): string[];
  getTasks(): { section: string; task: string; score: number; people: string[] }[];
}

function isJourneyStore(db: object): db is JourneyStore {
  return 'getSections' in db && 'getTasks' in db;
}
