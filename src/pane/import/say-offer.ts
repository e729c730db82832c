import { formatNumber } from "../../report/format-number";
import { partnerRow } from "../../tasks/import/partners";
import type { ImportPreview, Offer, Partner } from "../../tasks/import/preview";
import type { ImportMessages } from "./messages";

/** "2020年基期值 83.19 岁", with the conversion where there is one. */
export function sayOfferValue({ pair: { figure, factor, value, units } }: Offer, words: ImportMessages): string {
  const label = words.value({ role: "baseline", year: figure.year, level: null, header: "" });
  const raw = figure.raw ?? words.blank;
  const said = factor === 1 || value === null
    ? `${raw}${units.from === null || raw.endsWith(units.from) ? "" : ` ${units.from}`}`
    : words.partners.converted(raw, units.from ?? "", formatNumber(factor), formatNumber(value), units.to ?? "");
  return `${label} ${said}`;
}

/** 取自“表1 …”中的“人口平均期望寿命”; the file too where there are several. */
export function sayPartner(preview: ImportPreview, partner: Partner, words: ImportMessages): string {
  const found = partnerRow(preview, partner);
  return found === null ? "" : words.partners.from(found.indicator.name, sayTable(preview, partner.table, words));
}

/** A table that lends, as a person knows it. */
export function sayTable(preview: ImportPreview, key: string, { partners }: ImportMessages): string {
  const table = preview.tables.find((one) => one.key === key);
  if (!table) return partners.workbook(preview.workbook.find((one) => one.key === key)?.table.sheet ?? "");
  const title = table.table.title ?? table.table.sheet;
  return preview.sources.length < 2 ? `“${title}”` : partners.ofFile(title, preview.sources[table.source]?.name ?? "");
}
