import type { TroubleText } from "./file-troubles";

export const zh: TroubleText = {
  known: {
    empty: "文件是空的，请确认选对了文件",
    notAZip: "内容与扩展名不符，不是 .xlsx 工作簿或 .docx 文档；请用 Excel、Word 或 WPS 打开后另存",
    oldOrEncrypted: "它是旧版 .xls、.doc 或设有密码的文件；请在 Excel、Word 或 WPS 中另存为不加密的 .xlsx 或 .docx",
    damaged: "文件不完整或已损坏；请重新下载或重新保存",
    notAWorkbook: "里面没有工作簿；请确认选对了文件",
    notADocument: "里面没有 Word 文档；请确认选对了文件",
    unknownEncoding: "文字编码无法识别；请另存为 UTF-8",
    unknownFormat: "不能读取这种格式；请另存为 .xlsx、.docx、.csv、.tsv、.html 或 .txt",
  },
  badXml: (part) => `部件 ${part} 不完整或已损坏；请重新下载或重新保存`,
};
