/** jsdom with what every browser of today has and jsdom lacks. */
const { TestEnvironment } = require("jest-environment-jsdom");
const { TextDecoder, TextEncoder } = require("node:util");

/** What hides an element, and with it its words: all that tests ask of styles. */
const HIDES = /(display:\s*none|visibility:\s*hidden)/;

/**
 * For every look at an element jsdom holds it against every rule of every style sheet, and with the thousands of the
 * component library a click takes a second. Each of its rules has one property, so the others can be left out.
 */
function keepHidingRules(sheet) {
  const { insertRule } = sheet;
  sheet.insertRule = function insertHidingRule(rule) {
    return HIDES.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : 0;
  };
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder });
    // Nothing scrolls without a layout.
    this.global.Element.prototype.scrollIntoView = () => undefined;
    keepHidingRules(this.global.CSSStyleSheet.prototype);
  }
};
