import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import type { AddCommand } from './command.ts';
import { addDev } from './dev.ts';
import { addFmt } from './fmt.ts';
import { addPreview } from './preview.ts';
import { addReport } from './report.ts';
import { addSchema } from './schema.ts';

/** Every command, in the order of the help. */
export const commands: readonly AddCommand[] = [
  addCheck,
  addReport,
  addBuild,
  addDev,
  addPreview,
  addFmt,
  addSchema,
];
