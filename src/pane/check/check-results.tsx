import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, memo, startTransition, Suspense, useDeferredValue, useOptimistic } from "react";
import type { SheetArea } from "../../grid/area";
import type { Selection } from "../../host/workbook";
import type { CheckReport } from "../../tasks/tasks";
import { useLanguage, useWords } from "../words";
import { BindingPanel } from "./binding/binding-panel";
import { FindingsView } from "./findings/findings-view";
import { ExplainedView } from "./review/explained-view";
import { ReviewDesk } from "./review/review-context";
import type { Review } from "./review/use-review";
import { RuleList } from "./rule-list";
import { SUMMARY_MESSAGES } from "./summary/messages";
import { TableSummary } from "./table-summary";
import { TextLine } from "./text/text-line";
import { CHECK_VIEWS, type CheckView } from "./views";

/** With the charts and the rules that every row is judged by. */
const SummaryView = lazy(async () => ({ default: (await import("./summary/summary-view")).SummaryView }));

const useStyles = makeStyles({
  // Where they do not fit beside each other they wrap rather than vanish.
  tab: { paddingInline: "6px" },
  tabs: { flexShrink: 0, flexWrap: "wrap", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // Small panes scroll as a whole rather than squeeze the list to nothing.
  view: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: "280px" },
});

interface Props {
  readonly report: CheckReport;
  readonly review: Review;
  readonly selection: Selection | null;
  readonly view: CheckView;
  readonly onView: (view: CheckView) => void;
  readonly onGo: (at: SheetArea) => void;
}

/** The results of one check: the sheet's further tables (the line above the tabs tells of the main one), the text that it was held against, the binding indicators, the findings, the rules. */
export function CheckResults({ report, review, selection, view, onView, onGo }: Props) {
  const styles = useStyles();
  const { views: words, review: reviewWords } = useWords().check;
  const summary = SUMMARY_MESSAGES[useLanguage()];
  const { tables, text, binding, diagnostics, explanations, outcomes, settings } = report;
  // The tab answers at once, and its view follows.
  const [chosen, choose] = useOptimistic(view);
  // Of new results the tabs stand first.
  const shown = useDeferredValue(view, null);
  const said = explanations.explained.length + explanations.notCleared.length + explanations.gone.length;
  const ran = outcomes.filter(({ state }) => state === "ran").length;
  return (
    <ReviewDesk review={review} report={report}>
      {tables.slice(1).map((each, index) => <TableSummary key={index} table={each} onGo={onGo} />)}
      {text && <TextLine text={text} />}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.label}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => startTransition(() => {
          const next = CHECK_VIEWS.find((one) => one === value) ?? view;
          choose(next);
          onView(next);
        })}
      >
        <Tab className={styles.tab} value="summary">{summary.tab}</Tab>
        <Tab className={styles.tab} value="binding">{words.binding(binding.length)}</Tab>
        <Tab className={styles.tab} value="findings">{words.findings(diagnostics.length)}</Tab>
        <Tab className={styles.tab} value="explained">{reviewWords.tab(said)}</Tab>
        <Tab className={styles.tab} value="rules">{words.rules(ran, outcomes.length + settings.off.length)}</Tab>
      </TabList>
      <div role="tabpanel" aria-label={words.label} className={styles.view}>
        {shown && <OpenView view={shown} report={report} selection={selection} onGo={onGo} />}
      </div>
    </ReviewDesk>
  );
}

/** Not drawn anew while only the tab has changed. */
const OpenView = memo(function OpenView({ view, report, selection, onGo }: Pick<Props, "view" | "report" | "selection" | "onGo">) {
  const words = SUMMARY_MESSAGES[useLanguage()];
  switch (view) {
    case "summary": return <Suspense fallback={<Spinner size="small" label={words.loading} />}><SummaryView onGo={onGo} /></Suspense>;
    case "binding": return <BindingPanel binding={report.binding} tables={report.tables} selection={selection} onGo={onGo} />;
    case "findings": return <FindingsView report={report} selection={selection} onGo={onGo} />;
    case "explained": return <ExplainedView onGo={onGo} />;
    case "rules": return <RuleList />;
  }
});
