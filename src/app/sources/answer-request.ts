import { fail, ok, type Result } from "../../grid/result";
import { HostFault, type HostFaultCode } from "../../host/workbook";
import type { Source } from "../../tasks/import/source";
import { readSource, sourceOfPaste } from "./read-source";

/** What is to be read. Structured-cloneable, so that it can be sent to a worker; the bytes' buffer can be transferred. */
export type ReadRequest =
  /** `format`: an ending, of what came without a name that has one. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array; readonly format?: string }
  /** `html`: the same as the clipboard holds it in HTML; null where it does not. */
  | { readonly kind: "paste"; readonly name: string; readonly text: string; readonly html: string | null };

/** A HostFault as data: what a worker can send back. */
export interface ReadFault {
  readonly code: HostFaultCode;
  readonly subject: string | null;
  readonly detail: string | null;
}

/**
 * Reads bytes or pasted text into a Source. Needs no page: neither DOM nor storage nor network, and question and answer
 * are plain data. What cannot be read is a fault in the answer; anything thrown is a bug.
 */
export async function answerRequest(request: ReadRequest): Promise<Result<Source, ReadFault>> {
  try {
    return ok(request.kind === "file" ? await readSource(request) : sourceOfPaste(request.text, request.html, request.name));
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    const { code, subject, detail } = error;
    return fail({ code, subject, detail });
  }
}

/** The other end of `answerRequest`: the source, or the fault thrown as what it was. */
export function sourceOrThrow(answer: Result<Source, ReadFault>): Source {
  if (answer.ok) return answer.value;
  const { code, subject, detail } = answer.fault;
  throw new HostFault(code, subject, detail);
}
