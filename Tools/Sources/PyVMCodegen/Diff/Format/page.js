"use strict";

// Hides the findings that the reader's filters leave out. The filters are in the address's fragment, so that a view can
// be linked: #severity=breaking,risky&rule=function-removed&q=list. A fragment without "=" is the id of a finding.
(function () {
    const form = document.querySelector("form.filters");
    if (!form) {
        return;
    }
    const { q: search, waived, count } = form.elements;
    const severities = [...form.querySelectorAll("[name=severity]")];
    const selects = [...form.querySelectorAll("select")];
    const nothing = document.querySelector(".nothing");
    const findings = [...document.querySelectorAll(".finding")].map((element) => ({
        element,
        data: element.dataset,
        name: element.dataset.name.toLowerCase(),
    }));

    /** Shows what passes every filter. */
    function apply() {
        const shownSeverities = checkedSeverities();
        const text = search.value.trim().toLowerCase();
        let shown = 0;
        for (const { element, data, name } of findings) {
            const passes =
                shownSeverities.includes(data.severity) &&
                (!waived || waived.checked || !("waived" in data)) &&
                selects.every((select) => !select.value || select.value === data[select.name]) &&
                name.includes(text);
            element.hidden = !passes;
            shown += passes;
        }
        count.value = `${shown} of ${findings.length} shown`;
        nothing.hidden = shown > 0;
    }

    function checkedSeverities() {
        return severities.filter((box) => box.checked).map((box) => box.value);
    }

    /** The filters as a fragment; empty if nothing is filtered. */
    function fragment() {
        const parameters = new URLSearchParams();
        const shownSeverities = checkedSeverities();
        if (shownSeverities.length < severities.length) {
            parameters.set("severity", shownSeverities.join(","));
        }
        for (const control of [...selects, search]) {
            if (control.value) {
                parameters.set(control.name, control.value);
            }
        }
        if (waived && !waived.checked) {
            parameters.set("waived", "no");
        }
        return parameters.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
    }

    /** Sets the filters as a fragment says. */
    function restore(fragment) {
        const parameters = new URLSearchParams(fragment);
        const shownSeverities = parameters.get("severity")?.split(",");
        for (const box of severities) {
            box.checked = !shownSeverities || shownSeverities.includes(box.value);
        }
        for (const control of [...selects, search]) {
            control.value = parameters.get(control.name) ?? "";
            // A value that this report does not have leaves a select without any.
            if (control.selectedIndex === -1) {
                control.value = "";
            }
        }
        if (waived) {
            waived.checked = parameters.get("waived") !== "no";
        }
        apply();
    }

    /** Does what the address says: filters, or shows a finding, whatever the filters. */
    function follow() {
        clearTimeout(pause);
        const text = location.hash.slice(1);
        if (!text || text.includes("=")) {
            restore(text);
            return;
        }
        const element = document.getElementById(text);
        if (element?.hidden) {
            restore("");
            element.scrollIntoView();
        }
    }

    // Browsers allow some hundred changes of the address a minute, which quick typing exceeds.
    let pause;
    function changed() {
        apply();
        clearTimeout(pause);
        pause = setTimeout(() => {
            const text = fragment();
            history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
        }, 200);
    }

    search.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("reset", () => setTimeout(changed));
    form.addEventListener("submit", (event) => event.preventDefault());
    document.querySelector(".summary").addEventListener("click", (event) => {
        if (event.target.closest("a")) {
            document.getElementById("findings").scrollIntoView();
        }
    });
    window.addEventListener("hashchange", follow);
    document.addEventListener("keydown", (event) => {
        const isShortcut = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
        if (isShortcut && event.target !== search) {
            event.preventDefault();
            search.focus();
            search.select();
        }
    });

    form.hidden = false;
    apply();
    follow();
})();
