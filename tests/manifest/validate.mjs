/** Validates a manifest against its schema: node tests/manifest/validate.mjs manifest.xml. Prints what is wrong, exit code 1. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();
const schema = join(dirname(fileURLToPath(import.meta.url)), "xsd/OfficeAppManifestV1_1.xsd");
const [file] = process.argv.slice(2);
const content = file === undefined || file === "-" ? readFileSync(0) : readFileSync(file);
try {
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
  validator.validate(XmlDocument.fromBuffer(content));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
