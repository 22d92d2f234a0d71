/** The ids that the documents of every generated book refer to. */
export const names = {
  segments: ['young-families', 'solo-hikers', 'friend-groups', 'road-trip-couples'],
  teams: ['brand', 'digital-sales', 'field', 'guest-care'],
  channels: ['web', 'app', 'email', 'phone', 'social', 'sms', 'in-person', 'on-site', 'word-of-mouth'],
  sources: [
    'survey-2025',
    'survey-2026',
    'interviews-2026',
    'analytics-2026',
    'diary-2026',
    'call-log-2026',
    'workshop-2026',
    'untested-beliefs',
  ],
  stages: ['engage', 'purchase', 'use', 'share', 'complete'],
} as const;

/** Kebab-case ids as titles: `young-families` is called `Young families`. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A title as part of a file’s name. */
export function fileNameOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ø', 'o')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '-');
}
