// The lists of a page: filtered, searched, shown a few at a time. Text goes in as text, never as markup.
"use strict";
(() => {
  const AT_ONCE = 25;
  const ACTS = /(?![\n\t])[\p{C}\p{Zl}\p{Zp}]/gu;
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("page-data").textContent);

  const element = (name, kind, ...inside) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    made.append(...inside);
    return made;
  };
  const number = (count) => count.toLocaleString("en");

  // A text with every character that would act shown as a mark; a row of the same is one mark.
  const marked = (into, text) => {
    let from = 0;
    let last = null;
    for (const found of text.matchAll(ACTS)) {
      const name = "U+" + found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
      if (last && last.name === name && found.index === from) {
        last.times += 1;
        last.shown.textContent = `${name} ×${last.times}`;
      } else {
        if (found.index > from) into.append(text.slice(from, found.index));
        last = { name, times: 1, shown: element("span", "mark", name) };
        into.append(last.shown);
      }
      from = found.index + found[0].length;
    }
    if (from < text.length) into.append(text.slice(from));
    return into;
  };
  const isolated = (kind, text) => marked(element("bdi", kind), text);

  const SIGNS = {};
  for (const tone of ["good", "bad", "warn", "none"]) {
    SIGNS[tone] = byId("signs").content.querySelector(`[data-sign="${tone}"] .sign`);
  }
  const pill = (tone, text) => element("span", `pill ${tone}`, SIGNS[tone].cloneNode(true), text);

  const block = (name, [text, left], where) => {
    const pre = element("pre", "");
    pre.dir = "auto";
    const made = element("div", "text", element("h3", "", name), marked(pre, text));
    if (left) made.append(element("p", "left", `${number(left)} more characters; the whole text is in ${where}.`));
    return made;
  };

  // The inside of an entry is made when it is first opened.
  const entry = (summary, inside) => {
    const made = element("details", "case", element("summary", "", ...summary));
    let filled = false;
    made.fill = () => {
      if (!filled) made.append(...inside());
      filled = true;
    };
    made.addEventListener("toggle", () => made.open && made.fill());
    return made;
  };

  const OUTCOMES = { 1: ["good", "passed"], 0: ["bad", "failed"], null: ["warn", "not judged"] };
  // What was measured was not asked, and has neither prompt nor answer.
  const asked = (one) => [
    block("Prompt", data.texts[one.prompt], "responses.jsonl"),
    one.answer === null
      ? element("p", "left", "There is no answer.")
      : block("Answer", data.texts[one.answer], "responses.jsonl"),
  ];
  const caseEntry = (one) => {
    const cutOff = one.finish === "length" ? [element("span", "kind", "cut off by max_tokens")] : [];
    const made = entry(
      [
        pill(...OUTCOMES[one.value]), " ", element("span", "name", one.gate), " ",
        isolated("id", one.id.slice(0, 120)), " ", ...cutOff, isolated("reason", one.reason[0].slice(0, 300)),
      ],
      () => [
        block("Reason", one.reason, `the report of ${one.gate}`),
        ...(data.texts[one.prompt][0] ? asked(one) : []),
      ],
    );
    Object.assign(made.dataset, { case: one.id, gate: one.gate, value: String(one.value) });
    return made;
  };
  const caseText = (one) =>
    [one.id, one.reason[0], data.texts[one.prompt][0], one.answer === null ? "" : data.texts[one.answer][0]];

  const list = (name, items, show, textOf, matches) => {
    const at = (part) => byId(`${name}-${part}`);
    if (!at("list")) return null;
    let found = [];
    let shown = 0;
    const texts = new Map();
    const haystack = (item) => {
      if (!texts.has(item)) texts.set(item, textOf(item).join("\n").toLowerCase());
      return texts.get(item);
    };
    const more = (focus) => {
      const next = found.slice(shown, shown + AT_ONCE).map(show);
      at("list").append(...next);
      shown += next.length;
      at("more").hidden = shown >= found.length;
      at("more").textContent = `Show ${Math.min(AT_ONCE, found.length - shown)} more`;
      at("count").textContent = `${number(shown)} shown of ${number(found.length)} found, ${number(items.length)} in all`;
      if (focus && next.length) next[0].querySelector("summary").focus();
    };
    const refresh = () => {
      const words = at("search").value.toLowerCase().trim();
      const [gate, value] = [at("gate").value, at("value").value];
      found = items.filter(
        (item) => (!gate || item.gate === gate) && matches(item, value) && (!words || haystack(item).includes(words)),
      );
      shown = 0;
      at("list").replaceChildren();
      more(false);
    };
    let waiting = 0;
    at("search").addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(refresh, 150);
    });
    for (const part of ["gate", "value"]) at(part).addEventListener("change", refresh);
    at("more").addEventListener("click", () => more(true));
    at("controls").hidden = false;
    refresh();
    return { at, refresh };
  };

  const TAGS = { removed: "del", added: "ins" };
  // One of the two answers: what only the other has is left out.
  const side = (title, words, other) => {
    const pre = element("pre", "");
    pre.dir = "auto";
    for (const [kind, text, only] of words) {
      if (kind === other || only === other) continue;
      if (kind === "left") pre.append(element("span", "kind", `[${text}]`));
      else if (kind === "same") marked(pre, text);
      else pre.append(marked(element(TAGS[kind], ""), text));
    }
    return element("div", "side", element("h3", "", title), pre);
  };
  const difference = (words) =>
    element("div", "text", element("div", "sides", side("Before", words, "added"), side("After", words, "removed")));
  const changeEntry = (one) => {
    const made = entry(
      [
        pill(one.kind === "broken" ? "bad" : "good", one.kind), " ", isolated("name", one.gate), " ",
        isolated("id", one.id.slice(0, 120)), " ", isolated("reason", `${one.before} → ${one.after}`),
      ],
      () => [block("Prompt", one.prompt, "responses.jsonl"), difference(one.words)],
    );
    Object.assign(made.dataset, { case: one.id, gate: one.gate, value: one.kind });
    return made;
  };
  const changeText = (one) =>
    [one.id, one.before, one.after, one.prompt[0], ...one.words.map(([, text]) => text)];

  const cases = list("cases", data.cases, caseEntry, caseText, (item, value) =>
    value === "" || (value === "missed" ? item.value !== 1 : String(item.value) === value));
  list("changes", data.changes, changeEntry, changeText, (item, value) => !value || item.kind === value);
  for (const link of document.querySelectorAll("a[data-show-gate]")) {
    link.addEventListener("click", () => {
      cases.at("gate").value = link.dataset.showGate;
      cases.at("value").value = "missed";
      cases.at("search").value = "";
      cases.refresh();
    });
  }

  // On paper everything that is shown is open; afterwards it is as it was.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    const closed = [...document.querySelectorAll("details:not([open])")];
    opened.push(...closed);
    for (const each of closed) {
      if (each.fill) each.fill();
      each.open = true;
    }
  });
  window.addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
    opened = [];
  });
})();
