import { HostFault } from "../../host/workbook";
import { answerRequest, sourceOrThrow, type ReadRequest } from "./answer-request";

const TABLE = "序号,指标,单位,2020年,2025年目标\n1,人均预期寿命,岁,78.96,79.9\n";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sent = <Data>(data: Data): Data => structuredClone(data);

describe("a request to read, sent to and fro as a worker's messages are", () => {
  test.each<[string, ReadRequest, readonly string[]]>([
    ["a file", { kind: "file", name: "表.csv", bytes: bytes(TABLE) }, ["1", "人均预期寿命", "岁", "78.96", "79.9"]],
    ["bytes without a name", { kind: "file", name: "-", bytes: bytes(TABLE), format: "csv" }, ["1", "人均预期寿命", "岁", "78.96", "79.9"]],
    ["what was pasted", { kind: "paste", name: "粘贴", text: TABLE.replaceAll(",", "\t"), html: null }, ["1", "人均预期寿命", "岁", "78.96", "79.9"]],
  ])("%s", async (_, request, row) => {
    const source = sourceOrThrow(sent(await answerRequest(sent(request))));
    expect(source.grids[0]?.texts[1]).toEqual(row);
    expect(JSON.parse(JSON.stringify(source))).toEqual(source);
  });

  test("a fault arrives as the fault it was", async () => {
    const answer = sent(await answerRequest({ kind: "file", name: "空.docx", bytes: new Uint8Array() }));
    expect(answer).toEqual({ ok: false, fault: { code: "unreadableFile", subject: "空.docx", detail: "empty" } });
    expect(() => sourceOrThrow(answer)).toThrow(new HostFault("unreadableFile", "空.docx", "empty"));
  });
});
