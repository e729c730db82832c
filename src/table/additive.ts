/** Amounts add up over places and parts; shares, means and what is counted per head or per area do not. */
export const isAdditive = ({ name, unit }: { readonly name: string; readonly unit: string | null }): boolean =>
  unit !== null && !/[%‰/]|^岁|^年$|^分钟|^小时|^天$/.test(unit)
  && !/[率比重度]$|比例|人均|户均|平均|每[百千万亿\d]|[百千万](?:常住|户籍)?人口|单位|指数|系数|浓度|寿命|年限|增速|标准$/.test(name);
