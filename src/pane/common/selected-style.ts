import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** The look of what stands at the sheet's selected cell. A contrast theme takes away fills and shadows, not outlines. */
export const selectedStyle: GriffelStyle = {
  backgroundColor: tokens.colorSubtleBackgroundSelected,
  boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  "@media (forced-colors: active)": { outline: "3px solid Highlight", outlineOffset: "-3px" },
};
