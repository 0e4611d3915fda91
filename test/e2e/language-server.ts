import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What an editor sees of a position: lines and characters count from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Something that the server marks in a text. */
export interface Marked {
  readonly message: string;
  readonly range: { readonly start: Place };
}

export interface LanguageServer {
  /** Opens a text as the editor would, and gives what the server says is wrong with it. */
  open(uri: string, text: string): Promise<readonly Marked[]>;
  /** Asks about a place in an opened text, and gives the answer. */
  ask(method: string, uri: string, position: Place): Promise<unknown>;
  close(): void;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Marked[] };
  readonly result?: unknown;
}

/** Starts the server that YAML editors use, with a schema for every plan, and speaks its protocol with it. */
export async function languageServer(schema: string): Promise<LanguageServer> {
  const program = require.resolve('yaml-language-server/bin/yaml-language-server');
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  const child = spawn(process.execPath, [program, '--stdio'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const settings = {
    yaml: {
      schemas: { [schema]: '*.cnsg.yaml' },
      schemaStore: { enable: false },
      validate: true,
      hover: true,
      completion: true,
    },
  };
  const answers = new Map<number | string, (result: unknown) => void>();
  const findings = new Map<string, (marks: readonly Marked[]) => void>();
  let asked = 0;

  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const request = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      asked += 1;
      answers.set(asked, resolve);
      send({ id: asked, method, params });
    });
  const receive = ({ id, method, params, result }: Message) => {
    if (id !== undefined && method === undefined) answers.get(id)?.(result);
    else if (method === 'workspace/configuration') send({ id, result: [settings.yaml, {}, {}, {}, {}] });
    else if (id !== undefined) send({ id, result: null });
    else if (method === 'textDocument/publishDiagnostics')
      findings.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
  };
  receiveMessages(child.stdout, receive);

  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { publishDiagnostics: {}, completion: {}, hover: { contentFormat: ['plaintext'] } },
      workspace: { configuration: true, didChangeConfiguration: {} },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });

  return {
    open: (uri, text) =>
      new Promise((resolve) => {
        findings.set(uri, resolve);
        const textDocument = { uri, languageId: 'yaml', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }),
    ask: (method, uri, position) => request(method, { textDocument: { uri }, position }),
    close: () => {
      child.kill();
    },
  };
}

/** Takes messages apart: each has its length in bytes in a head of its own. */
function receiveMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let bytes = Buffer.alloc(0);
  stream.on('data', (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, end))?.[1]);
      if (end < 0 || bytes.length < end + 4 + length) return;
      receive(JSON.parse(bytes.toString('utf8', end + 4, end + 4 + length)));
      bytes = bytes.subarray(end + 4 + length);
    }
  });
}
