/**
 * Whether an indicator is itself a rate of growth or change ("健康服务业总规模年均增速", "医疗费用年增长率"):
 * for such a one a growth rate of the rate says nothing, and values below zero or over 100 % are possible.
 */
export const isGrowthRate = (name: string): boolean => /(增长率|增速|增幅|增长速度|涨幅|下降率|降幅|升降幅度|变[化动]率|变[化动]幅度|增长$)/.test(name);
