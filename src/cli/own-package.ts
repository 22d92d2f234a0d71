import { readFileSync } from 'node:fs';

/** What this package says of itself. */
export function ownPackage(): { readonly version: string; readonly description: string } {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  if (!isPackage(parsed)) throw new Error('package.json has no version or no description');
  return parsed;
}

/** The version of this package. */
export function ownVersion(): string {
  return ownPackage().version;
}

function isPackage(value: unknown): value is { version: string; description: string } {
  return typeof value === 'object' && value !== null && 'version' in value && 'description' in value;
}
