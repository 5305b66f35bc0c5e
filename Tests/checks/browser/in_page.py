"""What the check asks of the page: bodies of JavaScript functions."""

# What the findings are, and which of them can be seen.
FINDINGS = """
return [...document.querySelectorAll(".finding")].map((element) => ({
    ...element.dataset,
    waived: "waived" in element.dataset,
    visible: element.getClientRects().length > 0,
}));
"""
# What the filters are set to.
CONTROLS = """
const form = document.querySelector("form.filters").elements;
return {
    q: form.q.value, rule: form.rule.value, header: form.header.value, kind: form.kind.value,
    severity: [...form.severity].filter((box) => box.checked).map((box) => box.value),
    waived: !form.waived || form.waived.checked,
};
"""
# Elements and attributes that only a text which got out of its place can have made.
FOREIGN = """
const known = new Set(`html head meta title link style body script a header main section article form fieldset legend
    label input select option output button h1 h2 h3 p ul li dl div dt dd table caption thead tbody tr th td figure
    figcaption details summary pre code span strong del ins`.split(/\\s+/));
const found = [];
for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (!known.has(name)) found.push(`<${name}>`);
    for (const attribute of element.attributes) {
        if (attribute.name.startsWith("on") || attribute.name === "src") found.push(`<${name} ${attribute.name}>`);
    }
    if (name === "a" && !element.getAttribute("href").startsWith("#")) found.push(`<a href="${element.href}">`);
}
if (document.scripts.length !== 1) found.push(`${document.scripts.length} scripts`);
return found;
"""
# Where the two sides of the first finding that has both are; null if none has.
PAIR = """
const pairs = [...document.querySelectorAll(".declarations")].filter((each) => each.children.length === 2);
if (!pairs.length) return null;
return [...pairs[0].children].map((side) => {
    const { left, right, top, bottom } = side.getBoundingClientRect();
    return { left, right, top, bottom };
});
"""
# The rows of the counts by rule: what they link to, and the findings that they count.
RULE_ROWS = """
return [...document.querySelectorAll(".severity tbody tr")].map((row) => ({
    fragment: row.querySelector("a").hash,
    count: [...row.querySelectorAll("td")].reduce((sum, cell) => sum + Number(cell.textContent), 0),
}));
"""
# The values that the select of a name offers.
OPTIONS = """
return [...document.querySelector(`select[name=${arguments[0]}]`).options].map((option) => option.value);
"""
