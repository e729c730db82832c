/**
 * What every host must do behind the Workbook port, whatever it is made of.
 * A host's own test file calls `workbookContract` with a way to make a fresh, writable workbook.
 */
import type { HostUnderTest, Without } from "./contract/host-under-test";
import { sampleSheet } from "./contract/host-under-test";
import { marksAndMore } from "./contract/marks-and-more";
import { paintAndRead } from "./contract/paint-and-read";
import { write } from "./contract/write";

export { sampleSheet };
export type { HostUnderTest, Without };

/** `without`: what the host has no notion of; those tests are shown as skipped. */
export function workbookContract(
  name: string, make: () => Promise<HostUnderTest>, without: readonly Without[] = [],
): void {
  describe(`${name} keeps the Workbook contract`, () => {
    let host: HostUnderTest;
    beforeEach(async () => {
      host = await make();
      await host.book.paint(sampleSheet("指标"));
    });
    afterEach(async () => host.close());

    for (const part of [paintAndRead, write, marksAndMore]) {
      part(() => host, (what) => (without.includes(what) ? it.skip : it));
    }
  });
}
