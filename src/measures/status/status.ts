/** 已达标 · 快于预期 · 符合预期 · 滞后 · 倒退 · 无法判定 */
export type Status = "met" | "ahead" | "onTrack" | "behind" | "backwards" | "unknown";
