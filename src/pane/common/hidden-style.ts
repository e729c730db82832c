import type { GriffelStyle } from "@fluentui/react-components";

/** Words for screen readers only. */
export const hiddenStyle: GriffelStyle = { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" };
