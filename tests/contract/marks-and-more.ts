/** Marks, the selection, what is remembered, and what is told of a person's doings. */
import type { WorkbookEvent } from "../../src/host/workbook";
import type { Part } from "./host-under-test";
import { cellAt } from "../../src/grid/area";
import { TONES } from "../../src/grid/mark";
import { blank, contentsOf, edit, pause, until } from "./host-under-test";

export const marksAndMore: Part = (host, itWith) => {
  const book = () => host().book;

  describe("marks", () => {
    it("marks of every tone come and go without touching a content", async () => {
      const before = contentsOf(await book().read("指标"));
      await book().show(TONES.map((tone, index) => ({ at: cellAt("指标", 1 + (index % 3), Math.floor(index / 3)), tone })));
      expect(contentsOf(await book().read("指标"))).toEqual(before);
      await book().clearMarks();
      expect(contentsOf(await book().read("指标"))).toEqual(before);
    });

    it("showing none and clearing none is no fault", async () => {
      await book().show([]);
      await book().clearMarks();
      await book().clearMarks();
    });

    it("a mark on a sheet that is not there is a fault", async () => {
      await expect(book().show([{ at: cellAt("没有", 0, 0), tone: "error" }]))
        .rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
    });
  });

  describe("reveal and selection", () => {
    it("what is revealed is selected, on its sheet", async () => {
      await book().paint(blank("另一张"));
      await book().reveal({ sheet: "指标", row: 2, column: 1, rows: 2, columns: 2 });
      expect(await book().selection()).toEqual({ sheet: "指标", area: { row: 2, column: 1, rows: 2, columns: 2 } });
    });

    it("a sheet that is not there is a fault", async () => {
      await expect(book().reveal(cellAt("没有", 0, 0)))
        .rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
    });
  });

  describe("recall and remember", () => {
    it("gives back what was remembered, null for what never was or was forgotten", async () => {
      expect(await book().recall("设置")).toBeNull();
      await book().remember("设置", "{\"语言\":\"zh\"}");
      expect(await book().recall("设置")).toBe("{\"语言\":\"zh\"}");
      await book().remember("设置", null);
      expect(await book().recall("设置")).toBeNull();
    });

    itWith("reopen")("a new session still knows it, and still clears earlier marks", async () => {
      await book().remember("设置", "值");
      await book().show([{ at: cellAt("指标", 1, 1), tone: "error" }]);
      const later = await host().reopen();
      expect(await later.recall("设置")).toBe("值");
      await later.clearMarks();
    });
  });

  describe("watch", () => {
    itWith("type")("reports what a person types, not what the add-in writes, until it is stopped", async () => {
      const seen: WorkbookEvent[] = [];
      const stop = await book().watch((event) => { if (event.kind === "changed") seen.push(event); });
      await book().write([edit(1, 2, 79, 80)]);
      await pause(50);
      expect(seen).toEqual([]);
      await host().type("指标", 1, 1, 78);
      await until(() => seen.length > 0);
      expect(seen).toEqual([{ kind: "changed", at: cellAt("指标", 1, 1) }]);
      await stop();
      await host().type("指标", 1, 1, 79);
      await pause(50);
      expect(seen).toHaveLength(1);
    });
  });
};
