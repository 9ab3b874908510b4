// html-validate's recommended rules, without those that the theme, its extensions or KaTeX break by themselves.
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "no-trailing-whitespace": "off", // Jinja leaves the indentation of its tags
    "doctype-style": "off", // Material writes <!doctype html>, which is the standard's own spelling
    "void-style": "off", // pymdownx.tabbed and Python-Markdown write <input /> and <img />
    "attribute-boolean-style": "off", // pymdownx.tabbed writes checked="checked"
    "valid-id": ["error", { relaxed: true }], // __drawer, __tabbed_1_1: valid HTML, though no good CSS
    "input-attributes": "off", // Material's drawer and search are checkboxes with autocomplete="off"
    "valid-autocomplete": "off", // the same
    "wcag/h32": "off", // the forms of search and colours act at once and have nothing to submit
    "prefer-native-element": ["error", { exclude: ["heading"] }], // an exercise's label is one, but of no section: contents and search go by h2
    "no-inline-style": "off", // KaTeX places glyphs, and Matplotlib colours, by style attributes
  },
};
