/** jsdom with what every browser of today has and jsdom lacks. */
const { TestEnvironment } = require("jest-environment-jsdom");
const { TextDecoder, TextEncoder } = require("node:util");

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder });
  }
};
