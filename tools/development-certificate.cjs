/** The certificate by which the development server speaks https with Excel. */
const { existsSync, readFileSync } = require("node:fs");
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const { caCertificatePath, localhostCertificatePath, localhostKeyPath } = require("office-addin-dev-certs/lib/defaults");

/** Said where the system does not let the certificate's authority be installed, e.g. without an administrator's rights. */
const untrusted = (why) => `
  开发证书没有装进系统的受信任区（${why}）。页面照样提供，但 Excel 不会打开，浏览器会警告。
  请由管理员运行一次：npx office-addin-dev-certs install --machine；或把 ${caCertificatePath} 加入受信任的根证书颁发机构，再重新启动。

  The development certificate could not be installed as trusted (${why}). The pages are served all the same, but Excel
  will not open them, and browsers warn. Have an administrator run once: npx office-addin-dev-certs install --machine;
  or add ${caCertificatePath} to the trusted root authorities. Then start again.
`;

/** Makes a certificate for localhost and has the system trust it, at the first call; later calls find it. */
async function developmentCertificate() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    if (!existsSync(localhostCertificatePath) || !existsSync(localhostKeyPath)) throw error;
    console.warn(untrusted(error.message.replace(/\s+/g, " ").trim()));
    return { ca: readFileSync(caCertificatePath), cert: readFileSync(localhostCertificatePath), key: readFileSync(localhostKeyPath) };
  }
}

module.exports = { developmentCertificate };
