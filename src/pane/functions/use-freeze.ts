import { useState } from "react";
import type { Workbook } from "../../host/workbook";
import type { FreezeCount, FreezeScope, Frozen } from "../../tasks/freeze-formulas";
import { useTask, type TaskState } from "../use-task";

export interface Freeze {
  readonly scope: FreezeScope;
  readonly setScope: (scope: FreezeScope) => void;
  readonly counting: TaskState<FreezeCount>;
  readonly freezing: TaskState<Frozen>;
  readonly count: () => void;
  /** Does what was counted. */
  readonly confirm: () => void;
  readonly forget: () => void;
}

/** 转为数值: count first, then do. */
export function useFreeze(book: Workbook): Freeze {
  const [scope, choose] = useState<FreezeScope>("selection");
  const counting = useTask<FreezeCount>();
  const freezing = useTask<Frozen>();
  const forget = () => {
    counting.reset();
    freezing.reset();
  };
  return {
    scope, counting: counting.state, freezing: freezing.state, forget,
    setScope: (next) => {
      choose(next);
      forget();
    },
    count: () => {
      freezing.reset();
      void counting.run(async () => (await import("../../tasks/freeze-formulas")).countFormulas(book, scope));
    },
    confirm: () => {
      const { state } = counting;
      if (state.kind !== "done") return;
      void freezing.run(async () => {
        const { freezeFormulas } = await import("../../tasks/freeze-formulas");
        const frozen = await freezeFormulas(book, state.value);
        counting.reset();
        return frozen;
      });
    },
  };
}
