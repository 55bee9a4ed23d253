// Finds words on search.html, also where it was opened from a folder: what it needs it loads as scripts, a few at a time.
// No text of the archive becomes markup here. How words are cut stands in tweetarchive/site/search/words.py, too, how
// numbers are written in numbering.py beside it.
(function () {
  "use strict";

  const WORDS_AT_ONCE = 160000; // bytes of files of words that one query loads
  const CARD_FILES_AT_ONCE = 10; // files of results that are loaded at a time …
  const CARDS_AT_ONCE = 40; // … and results that are shown
  const BEGINNING = 3; // letters from which on the last word may be a beginning

  const [form, status, list, more, browse, result] = ["", "-status", "-results", "-more", "-browse", "-result"]
    .map((name) => document.getElementById(`search${name}`));
  if (!form || !status || !list || !more || !browse || !result) return;

  const say = form.dataset;
  const language = `${document.documentElement.lang || "en"}-u-nu-latn-ca-gregory`;
  const field = (name) => form.elements.namedItem(name);

  // --- words ---

  const UNSPACED = String.raw`\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3021-\u3029\u3040-\u30ff`
    + String.raw`\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\u{20000}-\u{3ffff}`;
  const UNMARKED = /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200c\u200d\u2060\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\u{e0100}-\u{e01ef}]/gu;
  const ADDRESS = /https?:\/\/([^\s/?#]+)\S*/gi;
  const RUN = /[\p{L}\p{N}\p{M}]+/gu;
  const PART = new RegExp(`([${UNSPACED}]+)|([^${UNSPACED}]+)`, "gu");
  const LONGEST = 40;

  function folded(text) {
    const low = text.normalize("NFKD").toUpperCase().toLowerCase();
    return low.replace(UNMARKED, "").replace(/ς/g, "σ").normalize("NFC");
  }

  function wordsOf(text) {
    const words = [];
    for (const run of folded(text.replace(ADDRESS, " $1 ")).match(RUN) || []) {
      for (const [, unspaced, spaced] of run.matchAll(PART)) {
        if (spaced) {
          words.push(Array.from(spaced).slice(0, LONGEST).join(""));
          continue;
        }
        const letters = Array.from(unspaced);
        letters.forEach((letter, at) => words.push(letter + (letters[at + 1] || "")));
      }
    }
    return words;
  }

  // What is asked for: whole words, and perhaps the beginning of one. The last letter of a run without spaces only says
  // where it ended, unless it is all there is.
  function wanted(text) {
    const words = wordsOf(text);
    const last = words[words.length - 1] || "";
    const open = /[\p{L}\p{N}\p{M}]$/u.test(text);
    const unspaced = new RegExp(`^[${UNSPACED}]$`, "u").test(last);
    if (unspaced) words.pop();
    const before = words[words.length - 1] || "";
    const inRun = unspaced && before !== last && before.endsWith(last);
    if (unspaced && !inRun) return { words: unique(words), beginning: last };
    if (!unspaced && open && Array.from(last).length >= BEGINNING) {
      words.pop();
      return { words: unique(words), beginning: last };
    }
    return { words: unique(words), beginning: "" };
  }

  const unique = (words) => Array.from(new Set(words));

  // --- files ---

  const files = new Map();
  const waiting = new Map();

  // Every file calls this with its name and what it holds.
  window.found = function (name, content) {
    if (waiting.has(name)) waiting.get(name)(content);
  };

  function load(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((done, fail) => {
        const script = document.createElement("script");
        waiting.set(name, done);
        script.onload = () => { script.remove(); fail(new Error(name)); }; // too late to fail if the file has called
        script.onerror = () => { script.remove(); files.delete(name); fail(new Error(name)); };
        script.src = `search/${name}.js?v=${encodeURIComponent(say.version)}`;
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  const read = new Map();

  // Word → the writing of its numbers, of one file of words.
  async function lines(number) {
    const text = await load(`words-${number}`);
    if (!read.has(number)) read.set(number, text.split("\n").slice(0, -1).map((line) => line.split(" ")));
    return read.get(number);
  }

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUE = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

  // Calls `each` with every number of a list.
  function numbers(writing, each) {
    if (writing[0] === "~") {
      for (let at = 1; at < writing.length; at++) {
        for (let value = VALUE.get(writing.charCodeAt(at)), bit = 0; value; value >>= 1, bit++) if (value & 1) each((at - 1) * 6 + bit);
      }
      return;
    }
    for (let at = 0, last = -1; at < writing.length; at++) {
      let step = 0;
      let worth = 1;
      for (let value; (value = VALUE.get(writing.charCodeAt(at))) >= 32; at++, worth *= 32) step += (value - 32) * worth;
      last += step + VALUE.get(writing.charCodeAt(at)) * worth + 1;
      each(last);
    }
  }

  // --- finding ---

  // The file that a word would stand in: the last that begins with no later one. -1 if it is before all.
  function fileOf(table, word) {
    let [low, high] = [0, table.firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table.firsts[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  // Numbers of what has all words and passes all filters, the first to show first; and the words that were left out, as
  // their files would have been too many.
  async function find(asked) {
    const table = await load("table");
    const { words, beginning } = wanted(asked.q);
    const parts = [];
    const needed = new Set();
    let bytes = 0;
    const take = (part, first, last, must) => {
      const fresh = [];
      for (let file = Math.max(first, 0); file <= last; file++) if (!needed.has(file)) fresh.push(file);
      const more = fresh.reduce((sum, file) => sum + table.sizes[file], 0);
      if (!must && bytes + more > WORDS_AT_ONCE) return false;
      bytes += more;
      fresh.forEach((file) => needed.add(file));
      parts.push({ ...part, first: Math.max(first, 0), last });
      return true;
    };
    const whole = (word, must) => take({ word, begins: false }, fileOf(table, word), fileOf(table, word), must);
    const begun = (word) => take({ word, begins: true }, fileOf(table, word), fileOf(table, `${word}\uffff`), false);
    if (asked.with) whole(`with:${asked.with}`, true);
    if (asked.on) whole(`on:${asked.on}`, true);
    if (asked.is === "begun") whole("is:begun", true);
    const omitted = [];
    // The longest first: what is left out then is what stands everywhere.
    for (const word of words.slice().sort((a, b) => b.length - a.length)) if (!whole(word, parts.length === 0)) omitted.push(word);
    if (beginning && !begun(beginning) && !whole(beginning, parts.length === 0)) omitted.push(beginning);
    await Promise.all(Array.from(needed, lines));

    const all = table.posts + table.stories + table.people;
    const passed = new Uint8Array(all); // how many parts each number has so far
    for (let number = 0; number < parts.length; number++) {
      const { word, begins, first, last } = parts[number];
      for (let file = first; file <= last; file++) {
        for (const [known, writing] of await lines(file)) {
          if (begins ? known.startsWith(word) : known === word) {
            numbers(writing, (one) => { if (passed[one] === number) passed[one] = number + 1; });
          }
        }
      }
    }
    const [low, high] = within(table, asked, all);
    const found = [];
    for (let one = high - 1; one >= low; one--) if (passed[one] === parts.length) found.push(one);
    return { found, omitted, table };
  }

  // Numbers that a year and a kind leave: from, to before.
  function within(table, asked, all) {
    const ranges = { posts: [0, table.posts], begun: [0, table.posts], stories: [table.posts, table.posts + table.stories],
      people: [table.posts + table.stories, all] };
    let [low, high] = ranges[asked.is] || [0, all];
    if (asked.year) {
      const year = table.years.find(([one]) => String(one) === asked.year) || [0, 0, -1];
      [low, high] = [Math.max(low, year[1]), Math.min(high, year[2] + 1)];
    }
    return [low, high];
  }

  // --- showing ---

  let asking = 0; // the newest query; what comes late for an older one is not shown
  let rest = []; // found, and not shown yet
  let shown = { words: new Set(), beginning: "" };

  async function ask() {
    const asked = state();
    const mine = ++asking;
    list.removeAttribute("aria-busy");
    const empty = !wordsOf(asked.q).length && !asked.with && !asked.year && !asked.on && !asked.is;
    browse.hidden = !empty;
    if (empty) return clear("");
    if (!list.children.length) status.textContent = say.looking;
    list.setAttribute("aria-busy", "true");
    try {
      const { found, omitted } = await find(asked);
      if (mine !== asking) return;
      const { words, beginning } = wanted(asked.q);
      shown = { words: new Set(words), beginning };
      rest = found;
      const count = new Intl.NumberFormat(language).format(found.length);
      const told = found.length ? say.found.split("{}").join(count) : say.none;
      clear(omitted.length ? `${told} ${say.omitted.split("{}").join(omitted.join(" "))}` : told);
      rest = found;
      await show(mine);
    } catch (error) {
      if (mine === asking) clear(say.failed);
    }
    if (mine === asking) list.removeAttribute("aria-busy");
  }

  function clear(words) {
    status.textContent = words;
    list.textContent = "";
    list.hidden = more.hidden = true;
    rest = [];
  }

  // The next results. Returns the first of them.
  async function show(mine) {
    const { cards } = await load("table");
    const wantedFiles = new Set();
    let count = 0;
    for (const number of rest.slice(0, CARDS_AT_ONCE)) {
      wantedFiles.add(Math.floor(number / cards));
      if (wantedFiles.size > CARD_FILES_AT_ONCE) break;
      count++;
    }
    const next = rest.slice(0, count);
    const made = await Promise.all(next.map(async (number) => (await load(`cards-${Math.floor(number / cards)}`))[number % cards]));
    if (mine !== asking) return null;
    const items = made.map(item);
    list.append(...items);
    rest = rest.slice(count);
    list.hidden = !list.children.length;
    more.hidden = !rest.length;
    return items[0] || null;
  }

  function item([kind, path, name, passed, day, words, told]) {
    const made = result.content.firstElementChild.cloneNode(true);
    const part = (which) => made.querySelector(`.${which}`);
    made.classList.add(`of-${kind}`);
    part("way").href = address(path);
    part("name").textContent = name;
    part("when").textContent = date(day);
    part("words").append(...marked(words));
    const what = passed ? say.passed.split("{}").join(passed) : kind === "begun" ? say.told.split("{}").join(told) : "";
    part("what").textContent = what;
    const only = part("only");
    if (kind === "person") only.href = `#with=${encodeURIComponent(path.slice("friends/".length, -".html".length))}`;
    else only.remove();
    return made;
  }

  function address(path) {
    return encodeURI(path).replace(/\?/g, "%3F");
  }

  function date(day) {
    if (!day) return "";
    const [year, month, number] = [Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100];
    const form = { year: "numeric", timeZone: "UTC" };
    if (month) form.month = "long";
    if (number) form.day = "numeric";
    return new Intl.DateTimeFormat(language, form).format(new Date(Date.UTC(year, (month || 1) - 1, number || 1)));
  }

  // A text as nodes, with what was looked for in <mark>.
  function marked(text) {
    const nodes = [];
    let done = 0;
    const put = (from, to) => {
      if (from > done) nodes.push(text.slice(done, from));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      nodes.push(mark);
      done = to;
    };
    const hit = (words) => words.some((word) => shown.words.has(word) || (shown.beginning && word.startsWith(shown.beginning)));
    for (const { 0: run, index } of text.matchAll(RUN)) {
      for (const { 0: part, 1: unspaced, index: within } of run.matchAll(PART)) {
        let at = index + within;
        if (!unspaced && hit(wordsOf(part))) put(at, at + part.length);
        const letters = Array.from(unspaced || "");
        letters.forEach((letter, number) => {
          const pair = letter + (letters[number + 1] || "");
          if (hit(wordsOf(pair).slice(0, 1))) put(Math.max(at, done), at + (shown.words.has(folded(pair)) ? pair : letter).length);
          at += letter.length;
        });
      }
    }
    nodes.push(text.slice(done));
    return nodes;
  }

  // --- the form and the address ---

  const NAMES = ["q", "with", "year", "on", "is"];

  function state() {
    const asked = {};
    for (const name of NAMES) asked[name] = field(name) ? field(name).value : "";
    return asked;
  }

  function toForm() {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const name of NAMES) {
      const value = asked.get(name) || "";
      const input = field(name);
      if (!input) continue;
      if (value && input.options && !Array.from(input.options).some((option) => option.value === value)) {
        input.append(new Option(value, value)); // somebody who is not among the closest
      }
      input.value = value;
    }
  }

  function toAddress(keep) {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(state())) if (value) asked.set(name, value);
    const next = `#${asked}`;
    if (next === (location.hash || "#")) return;
    if (keep) history.pushState(null, "", next);
    else history.replaceState(null, "", next);
  }

  let typing = 0;
  form.addEventListener("input", (event) => {
    clearTimeout(typing);
    const chosen = event.target !== field("q");
    typing = setTimeout(() => { toAddress(chosen); ask(); }, chosen ? 0 : 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    toAddress(true);
    ask();
  });
  form.addEventListener("focusin", () => load("table").catch(() => {}), { once: true }); // soon it will be needed
  more.addEventListener("click", async () => {
    const first = await show(asking);
    if (first) first.querySelector("a").focus();
  });
  window.addEventListener("hashchange", () => {
    if (location.hash && !location.hash.includes("=")) return; // a place on the page
    toForm();
    ask();
  });

  form.hidden = false;
  toForm();
  ask();
})();
