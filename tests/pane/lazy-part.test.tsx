/** @jest-environment ./tests/jsdom-environment.cjs */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Coming } from "../../src/pane/common/coming";
import { lazyPart } from "../../src/pane/common/lazy-part";
import { LanguageProvider } from "../../src/pane/words";

const Words = ({ text }: { readonly text: string }) => <p>{text}</p>;
const shown = (part: React.ReactNode) => render(<FluentProvider theme={webLightTheme}><LanguageProvider language="zh">{part}</LanguageProvider></FluentProvider>);

it("a part whose code does not come says so, and comes when it is tried again", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isThere = false;
  const Part = lazyPart(() => (isThere ? Promise.resolve(Words) : Promise.reject(new Error("no network"))));
  shown(<Part text="来了" />);
  expect(await screen.findByText(/这一部分没有载入/)).toBeTruthy();
  isThere = true;
  await userEvent.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText("来了")).toBeTruthy();
  expect(screen.queryByText(/这一部分没有载入/)).toBeNull();
});

it("a part that was fetched before stands at once", async () => {
  const Part = lazyPart(() => Promise.resolve(Words));
  await Part.preload();
  shown(<Part text="来了" />);
  expect(screen.getByText("来了")).toBeTruthy();
});

it("a defect in a part is not taken for a part that did not come", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Part = lazyPart(() => Promise.resolve((): never => { throw new RangeError("defect"); }));
  await Part.preload();
  expect(() => shown(<Part />)).toThrow(RangeError);
});

it("what stands for a part until its code comes is a progress bar with a name", () => {
  const Part = lazyPart(() => new Promise<typeof Words>(() => {}), <Coming />);
  shown(<Part text="来了" />);
  expect(screen.getByRole("progressbar", { name: "正在打开…" })).toBeTruthy();
});
