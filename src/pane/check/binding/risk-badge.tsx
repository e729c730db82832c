import { Badge } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Risk } from "../../../rules/assessment";

interface Look {
  readonly appearance: "filled" | "tint";
  readonly color: "danger" | "warning" | "subtle" | "success";
  readonly Icon: FluentIcon;
}

const LOOKS: Readonly<Record<Risk, Look>> = {
  high: { appearance: "filled", color: "danger", Icon: ErrorCircleFilled },
  watch: { appearance: "tint", color: "warning", Icon: WarningFilled },
  unknown: { appearance: "tint", color: "subtle", Icon: QuestionCircleRegular },
  controlled: { appearance: "tint", color: "success", Icon: ShieldCheckmarkRegular },
  met: { appearance: "filled", color: "success", Icon: CheckmarkCircleFilled },
};

/** A risk with its own sign and word; what cannot be told is grey, never green. */
export function RiskBadge({ risk, word }: { readonly risk: Risk; readonly word: string }) {
  const { Icon, appearance, color } = LOOKS[risk];
  return <Badge size="large" appearance={appearance} color={color} icon={<Icon aria-hidden />}>{word}</Badge>;
}
