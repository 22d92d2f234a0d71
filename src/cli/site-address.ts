import type { Command } from 'commander';
import { exitCodes } from './command.ts';

/** The path a site is served under, with a slash at both ends; anything that is not a path is wrong usage. */
export function demandBase(command: Command, base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  const parts = base.split('/').filter((part) => part !== '');
  const plain = parts.every(
    (part) => /^([\w.~-]|%[\da-f]{2})+$/i.test(part) && part !== '.' && part !== '..',
  );
  if (plain) return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  return command.error(
    `error: --base ${base} is not a path\nWrite the path the site is served under, such as /docs/.`,
    {
      exitCode: exitCodes.usage,
    },
  );
}

/** The address a site is published at; anything that is not a web address is wrong usage. */
export function demandAddress(command: Command, site: string | undefined): string | undefined {
  if (site === undefined || (/^https?:\/\/[^\s/]+/.test(site) && URL.canParse(site))) return site;
  return command.error(
    `error: --site ${site} is not a web address\nWrite it with https://, such as https://example.org.`,
    {
      exitCode: exitCodes.usage,
    },
  );
}
