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
    pdf: "它是 PDF，其中没有可直接读取的表格；请用 Word 或 WPS 打开后另存为 .docx，或者打开它、复制指标表后粘贴",
    picture: "它是图片，不能读出其中的表格；请先用文字识别软件识别成表格，核对后再导入",
    wpsFormat: "它是 WPS 专用格式；请在 WPS 中另存为 .docx（文字）或 .xlsx（表格）",
    richText: "它是 RTF 格式的文档；请在 Word 或 WPS 中另存为 .docx",
    unknownFormat: "不能读取这种格式；请另存为 .xlsx、.docx、.csv、.tsv、.html 或 .txt",
  },
  badXml: (part) => `部件 ${part} 不完整或已损坏；请重新下载或重新保存`,
};
