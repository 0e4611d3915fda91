import { join } from 'node:path';
import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { clock, dayOf } from './clock.ts';
import { systemFiles } from './files.ts';
import { lazyGit } from './lazy-git.ts';
import { lazyHistory } from './lazy-history.ts';
import { packageFolder } from './package-folder.ts';
import { systemPrinter } from './printer.ts';
import { systemSessions } from './sessions.ts';
import { ownTemplateFolders } from './template-folders.ts';
import { systemTemplates } from './templates.ts';
import { systemTerminal } from './terminal.ts';

/**
 * Everything outside, as this machine has it.
 * @throws UserError when the folder that the process stands in is gone.
 */
export async function systemContext(process: NodeJS.Process): Promise<Context> {
  const directory = currentFolder(process);
  const now = clock(process.env);
  return {
    directory,
    env: process.env,
    files: systemFiles(directory),
    terminal: await systemTerminal(process),
    sessions: systemSessions(directory, process.env, process.platform),
    templates: systemTemplates(
      () => join(packageFolder(), 'templates'),
      ownTemplateFolders(process.env, process.platform),
    ),
    printer: systemPrinter(directory, process.env, process.platform),
    history: lazyHistory(directory),
    git: lazyGit(directory),
    // A day of one's own makes a check repeatable, as the tests need it.
    today: () => process.env.CNSG_TODAY ?? dayOf(new Date(now())),
    now,
  };
}

function currentFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new UserError('The folder you are in does not exist any more', {
      help: 'Change to another folder and try again.',
      cause,
    });
  }
}
