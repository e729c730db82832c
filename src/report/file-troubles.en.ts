import type { TroubleText } from "./file-troubles";

export const en: TroubleText = {
  known: {
    empty: "the file is empty; check that it is the one you meant",
    notAZip: "its content does not match its ending and is neither an .xlsx workbook nor a .docx document; open it in Excel, Word or WPS and save it again",
    oldOrEncrypted: "it is an old .xls or .doc, or has a password; save it in Excel, Word or WPS as .xlsx or .docx without one",
    damaged: "the file is incomplete or damaged; download or save it again",
    notAWorkbook: "there is no workbook in it; check that it is the one you meant",
    notADocument: "there is no Word document in it; check that it is the one you meant",
    unknownEncoding: "its text encoding is not known; save it as UTF-8",
    pdf: "it is a PDF, which holds no tables that can be read; open it in Word or WPS and save it as .docx, or copy the indicator table from it and paste that",
    picture: "it is a picture, whose tables cannot be read; have its text recognised first, check it, and import that",
    wpsFormat: "it is in a format of WPS's own; save it in WPS as .docx (text) or .xlsx (tables)",
    richText: "it is a document in RTF; save it in Word or WPS as .docx",
    unknownFormat: "this kind of file cannot be read; save it as .xlsx, .docx, .csv, .tsv, .html or .txt",
  },
  badXml: (part) => `its part ${part} is incomplete or damaged; download or save it again`,
};
