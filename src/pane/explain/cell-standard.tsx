import { Text } from "@fluentui/react-components";
import type { RowExplanation } from "../../tasks/explain-cell";
import { useLanguage } from "../words";
import { Facts } from "./facts";
import { EXPLAIN_MESSAGES } from "./messages";

/** What the catalogue of standard indicators says of the row's, with its source; what was only recalled is said to be 待核. */
export function CellStandard({ row: { standard } }: { readonly row: RowExplanation }) {
  const words = EXPLAIN_MESSAGES[useLanguage()];
  if (standard === null) return <Facts title={words.standard} facts={[]}><Text>{words.notInCatalogue}</Text></Facts>;
  const { name, unit, nature, natureUnverified, national, note } = standard;
  return (
    <Facts
      title={words.standard}
      facts={[
        { name: words.standardName, value: name },
        unit === null ? null : { name: words.unit, value: unit },
        nature === null ? null : { name: words.nature, value: words.natures[nature], unverified: natureUnverified && words.unverified },
        national === null ? null : { name: words.national, value: words.nationalIs(national.plan, national.target), unverified: !national.targetVerified && words.unverified },
        national === null || national.base === null ? null
          : { name: "", value: words.nationalBase(national.baseYear, String(national.base)), unverified: !national.baseVerified && words.unverified },
        national === null ? null : { name: words.source, value: national.source },
      ]}
    >
      {note !== null && <Text size={200}>{note}</Text>}
    </Facts>
  );
}
