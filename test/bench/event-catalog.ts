import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump, load } from 'js-yaml';
import { z } from 'zod';

const version = '1.0.0';
const step = z.looseObject({ title: z.string(), touchpoint: z.string().optional() });
const journey = z.object({
  title: z.string(),
  summary: z.string().optional(),
  phases: z.array(
    z.object({ steps: z.array(z.union([step, z.string().transform((title) => ({ title }))])) }),
  ),
});
const named = z.object({ title: z.string() });

/**
 * Retells a generated book as a catalog for EventCatalog: of each journey a flow with the same steps and the same
 * sentences, of each touchpoint a service that its steps refer to, of each team a team.
 *
 * @returns how many files it has
 */
export function writeEventCatalog(catalog: string, book: string): number {
  const read = (file: string): unknown => load(readFileSync(path.join(book, file), 'utf8'));
  let files = 0;
  const write = (folder: string, id: string, fields: Readonly<Record<string, unknown>>, body: string) => {
    const place = path.join(catalog, folder === 'teams' ? `teams/${id}.mdx` : `${folder}/${id}/index.mdx`);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, `---\n${dump({ id, ...fields })}---\n\n${body}\n`);
    files += 1;
  };
  const names = (folder: string) =>
    globSync('**/*.yaml', { cwd: path.join(book, folder) }).map((file) => ({
      id: file.replace(/\.yaml$/, '').replaceAll(path.sep, '-'),
      file: path.join(folder, file),
    }));
  const teams = names('content/teams');
  const owners = teams.slice(0, 1).map(({ id }) => id);
  for (const { id, file } of teams)
    write(
      'teams',
      id,
      { name: named.parse(read(file)).title, summary: 'A team.' },
      'They answer for some of it.',
    );
  for (const { id, file } of names('content/touchpoints')) {
    const { title } = named.parse(read(file));
    write(
      'services',
      id,
      { name: title, version, summary: title, owners },
      `${title} is where customers meet us.`,
    );
  }
  for (const { id, file } of names('journeys')) {
    const { title, summary, phases } = journey.parse(read(file));
    const told = phases.flatMap(({ steps }) => steps);
    const steps = told.map((one, place) => ({
      id: place,
      title: one.title,
      ...('touchpoint' in one && one.touchpoint !== undefined
        ? { service: { id: one.touchpoint.replaceAll('/', '-'), version } }
        : {}),
      summary: JSON.stringify(one),
      ...(place + 1 < told.length && { next_step: { id: place + 1 } }),
    }));
    write(
      'flows',
      id,
      { name: title, version, summary: summary ?? title, owners, steps },
      `${title}, step by step.`,
    );
  }
  return files;
}
