import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Something an editor underlines. */
export interface Underlined {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** A session of yaml-language-server, as an editor has it. */
export interface Session {
  /** Opens a document of the workspace whose cursor is where `|` stands in the text. */
  readonly open: (file: string, textWithCursor: string) => Promise<OpenDocument>;
  readonly end: () => Promise<void>;
}

/** A document with a cursor. */
export interface OpenDocument {
  readonly completions: () => Promise<readonly Completion[]>;
  readonly hover: () => Promise<string>;
  readonly underlined: () => Promise<readonly Underlined[]>;
}

/** Starts the server for a folder, with schemas for patterns of files as `yaml.schemas` has them. */
export async function startSession(
  folder: string,
  schemas: Readonly<Record<string, readonly string[]>>,
): Promise<Session> {
  const program = path.resolve('node_modules/yaml-language-server/bin/yaml-language-server');
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = connect(server);
  const settings = {
    yaml: { schemas, schemaStore: { enable: false }, validate: true, completion: true, hover: true },
  };
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings.yaml : null)),
  );
  connection.onRequest('client/registerCapability', () => null);
  const opened = new Set<string>();
  const waiting = new Map<string, (found: readonly Underlined[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Underlined[] }) => {
      waiting.get(uri)?.(diagnostics);
    },
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'book' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  return {
    async open(file, textWithCursor) {
      const uri = pathToFileURL(path.join(folder, file)).href;
      const offset = textWithCursor.indexOf('|');
      const before = textWithCursor.slice(0, Math.max(offset, 0)).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const text = textWithCursor.replace('|', '');
      if (opened.has(uri))
        await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      opened.add(uri);
      const { promise, resolve } = Promise.withResolvers<readonly Underlined[]>();
      waiting.set(uri, resolve);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      const at = { textDocument: { uri }, position };
      return {
        async completions() {
          const found: { items: readonly Completion[] } = await connection.sendRequest(
            'textDocument/completion',
            at,
          );
          return found.items;
        },
        async hover() {
          const found: { contents: { value: string } } | null = await connection.sendRequest(
            'textDocument/hover',
            at,
          );
          return found?.contents.value ?? '';
        },
        underlined: () => promise,
      };
    },
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      server.kill();
    },
  };
}

function connect({ stdout, stdin }: ChildProcess): MessageConnection {
  if (stdout === null || stdin === null) throw new Error('The server has no streams.');
  return createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}
