import { HostFault } from "../../../host/workbook";

/** excelize answers with an `error` beside the result; here it is thrown. */
export function must<Result extends { readonly error: string | null }>(result: Result): Result {
  if (result.error) throw new HostFault("unexpected", null, result.error);
  return result;
}
