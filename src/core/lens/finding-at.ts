import type { FaultName, Finding } from '../plan/findings.ts';
import { type Path, pointer } from '../plan/shape.ts';
import type { Entry, Node } from '../plan/tree.ts';

/** A finding about a value. */
export function at(node: Node, path: Path, name: FaultName, message: string, help: string): Finding {
  return { name, message, help, path: pointer(path), offset: node.start };
}

/** A finding about a key. */
export function atKey(entry: Entry, path: Path, name: FaultName, message: string, help: string): Finding {
  return { name, message, help, path: pointer(path), offset: entry.keyStart };
}
