/** Ages, populations and ranks in a name make it another indicator, whatever standard it is read as. */
const TELLING = /\d+|[一二三四五六七八九十]级|户籍|常住|城镇|城市|农村|乡村|男|女|公立|民办|新增|累计/g;

export const told = (name: string): string => (name.match(TELLING) ?? []).join(",");
