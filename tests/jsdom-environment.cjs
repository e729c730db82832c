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

/**
 * jsdom lays nothing out, so Fluent takes every element for invisible: a dialog then focuses itself instead of its first
 * field and, a quarter of a second later, hides itself from readers with all the rest. Here everything has a place unless it says not.
 */
function giveEverythingAPlace({ HTMLElement, HTMLBodyElement, DOMRect }) {
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get() {
      const { body } = this.ownerDocument;
      return this !== body && this.isConnected && this.closest("[hidden], [style*='display: none']") === null ? body : null;
    },
  });
  HTMLBodyElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 320, 800);
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder });
    // Nothing scrolls without a layout.
    this.global.Element.prototype.scrollIntoView = () => undefined;
    giveEverythingAPlace(this.global);
    keepHidingRules(this.global.CSSStyleSheet.prototype);
  }
};
