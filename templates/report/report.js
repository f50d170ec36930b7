"use strict";
{
  const find = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  all(".tools, .answer, .refuse").forEach((part) => { part.hidden = false; });

  // A requirement and its words in the posting light up together.
  const rows = all(".row");
  const tie = (number, on) => {
    find(`q${number}`)?.classList.toggle("tied", on);
    all(`.mark[data-q="${number}"]`).forEach((mark) => mark.classList.toggle("tied", on));
  };
  for (const part of [...rows, ...all(".text .mark")]) {
    const number = part.dataset.q ?? part.id.slice(1);
    for (const [type, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
      part.addEventListener(type, () => tie(number, on));
    }
  }

  // Filters, search and order.
  const groups = all("#rows .group").map((group) => ({ group, list: group.querySelector(".rows") }));
  const home = new Map(rows.map((row) => [row, row.parentElement]));
  const order = ["missing", "unknown", "implied", "buried", "shown", "not checked"];
  const keys = {
    order: (row) => Number(row.dataset.order),
    start: (row) => Number(row.dataset.start),
    name: (row) => row.dataset.name.toLowerCase(),
    status: (row) => order.indexOf(row.dataset.status),
  };
  const word = (row) => row.querySelector(".badge").lastChild.textContent.trim();
  const arrange = () => {
    const by = find("sort").value;
    const sorted = [...rows].sort((one, other) => {
      const [left, right] = [keys[by](one), keys[by](other)];
      return left < right ? -1 : left > right ? 1 : keys.order(one) - keys.order(other);
    });
    const first = groups[0]?.list;
    sorted.forEach((row) => (by === "order" ? home.get(row) : first).append(row));
    filter();
  };
  // What a row shows: the closed form for an answer, the same in every row, is not searched.
  const shown = new Map(rows.map((row) => {
    const copy = row.cloneNode(true);
    all(".answer, [hidden]", copy).forEach((part) => part.remove());
    return [row, copy.textContent.toLowerCase()];
  }));
  const filter = () => {
    const words = find("find").value.toLowerCase().split(/\s+/);
    const pressed = all(".chip[aria-pressed=true]").map((chip) => chip.dataset.word);
    const [level, kind] = [find("level").value, find("kind").value];
    for (const row of rows) {
      const text = shown.get(row);
      row.hidden = !((!pressed.length || pressed.includes(word(row)))
        && (!level || row.dataset.level === level) && (!kind || row.dataset.kind === kind)
        && words.every((part) => text.includes(part)));
    }
    const together = find("sort").value !== "order";
    for (const { group, list } of groups) {
      group.hidden = !all(".row", list).some((row) => !row.hidden);
      group.querySelector("h3").hidden = together;
    }
    const left = rows.filter((row) => !row.hidden).length;
    find("nothing").hidden = left > 0;
    find("told").textContent = left === rows.length ? "" : `${left} of ${rows.length} shown`;
  };
  for (const chip of all(".chip")) {
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      filter();
    });
  }
  find("find").addEventListener("input", filter);
  for (const id of ["level", "kind"]) find(id).addEventListener("change", filter);
  find("sort").addEventListener("change", arrange);
  // A link to a row that a filter hides takes the filters off.
  addEventListener("hashchange", () => {
    const row = document.getElementById(location.hash.slice(1));
    if (!row?.hidden) return;
    all(".chip").forEach((chip) => chip.setAttribute("aria-pressed", "false"));
    for (const id of ["find", "level", "kind"]) find(id).value = "";
    filter();
    row.scrollIntoView();
  });

  find("print").addEventListener("click", () => print());
  find("copy").addEventListener("click", async () => {
    const told = rows.filter((row) => !row.hidden).map((row) => {
      const level = { must: "must have", nice: "nice to have", unknown: "asked for" }[row.dataset.level];
      return `${row.querySelector(".badge").textContent.trim()}: ${row.dataset.name} (${level})`;
    });
    const head = [document.body.dataset.job, document.querySelector(".band").textContent.trim()];
    const score = document.querySelector(".ring")?.getAttribute("aria-label");
    const text = [...head, ...(score ? [score] : []), "", ...told].join("\n");
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    find("told").textContent = "Copied.";
  });

  // Answers: what the person has, has not, and does not want.
  const forms = all(".answer").map((form) => ({
    form,
    requirement: form.dataset.requirement,
    sentence: form.querySelector("textarea"),
    where: form.querySelector("select"),
    not: form.querySelector("input"),
  }));
  const refusals = all(".refuse input");
  const given = JSON.parse(document.body.dataset.given);
  const same = (one, other) => one.toLowerCase() === other.toLowerCase();
  // Answers to what this page does not ask (any more) stay as they are.
  const kept = {
    have: given.have.filter((item) => !forms.some((form) => same(form.requirement, item.requirement))),
    dont_have: given.dont_have.filter((name) => !forms.some((form) => same(form.requirement, name))),
    refuse: given.refuse.filter((item) => !refusals.some((box) => box.dataset.change === item.change && box.dataset.text === item.text)),
  };
  for (const { form, requirement, sentence, where, not } of forms) {
    const held = given.have.find((item) => same(item.requirement, requirement));
    if (held) {
      sentence.value = held.sentence;
      if (held.where && ![...where.options].some((option) => option.value === held.where)) where.add(new Option(held.where, held.where));
      where.value = held.where || "skills";
    }
    not.checked = given.dont_have.some((name) => same(name, requirement));
    form.open = Boolean(held);
  }
  refusals.forEach((box) => { box.checked = given.refuse.some((item) => item.change === box.dataset.change && item.text === box.dataset.text); });
  const answers = () => ({
    have: [...kept.have, ...forms.filter((form) => form.sentence.value.trim() && !form.not.checked)
      .map(({ requirement, sentence, where }) => ({ requirement, sentence: sentence.value.trim().replace(/\s+/g, " "), where: where.value }))],
    dont_have: [...kept.dont_have, ...forms.filter((form) => form.not.checked).map((form) => form.requirement)],
    refuse: [...kept.refuse, ...refusals.filter((box) => box.checked).map((box) => ({ change: box.dataset.change, text: box.dataset.text }))],
  });
  const quote = (text) => JSON.stringify(text.toWellFormed?.() ?? text).replaceAll("\u007f", "");
  const table = (name, item) => `\n[[${name}]]\n${Object.entries(item).map(([key, value]) => `${key} = ${quote(value)}\n`).join("")}`;
  const toml = ({ have, dont_have: not, refuse }) => [
    `# Answers for ${document.body.dataset.job.replace(/\s+/g, " ")}. Put this file beside resume.docx and run tailor write again.\n`,
    ...have.map((item) => table("have", item)),
    ...not.map((name) => table("dont_have", { requirement: name })),
    ...refuse.map((item) => table("refuse", item)),
  ].join("");
  const bar = document.querySelector(".answers");
  const changed = () => {
    const { have, dont_have: not, refuse } = answers();
    const number = have.length + not.length + refuse.length;
    find("number").textContent = number === 1 ? "1 answer" : `${number} answers`;
    find("saved").textContent = "";
    bar.hidden = false;
  };
  for (const field of [...forms.flatMap(({ sentence, where, not }) => [sentence, where, not]), ...refusals]) {
    field.addEventListener("input", changed);
  }
  find("download").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([toml(answers())], { type: "application/toml" }));
    link.download = "answers.toml";
    link.click();
    find("saved").textContent = "Put it beside resume.docx, then run tailor write again.";
  });
  const send = async (path) => {
    find("saved").textContent = path === "rebuild" ? "Writing the documents…" : "Saving…";
    try {
      const reply = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(answers()) });
      const { said } = await reply.json();
      find("saved").textContent = said;
      if (reply.ok && path === "rebuild") location.reload();
    } catch {
      find("saved").textContent = "The review has ended; start tailor review again.";
    }
  };
  if (document.body.dataset.review) {
    bar.hidden = false;
    changed();
    find("save").addEventListener("click", () => send("answers"));
    find("rebuild").addEventListener("click", () => send("rebuild"));
  }
}
