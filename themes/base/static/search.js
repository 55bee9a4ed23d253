// Finds words on search.html, also where it was opened from a folder: what it needs it loads as scripts, a few at a time.
// No text of the archive becomes markup here. How words are cut stands in tweetarchive/site/search/words.py, too, how
// numbers are written in numbering.py beside it. What the page says, and how it writes dates, stands in its form.
(function () {
  "use strict";

  const WORDS_AT_ONCE = 160000; // bytes of files of words that one query loads
  const CARD_FILES_AT_ONCE = 10; // files of results that are loaded at a time …
  const CARDS_AT_ONCE = 40; // … and results that are shown, …
  const CARDS_FIRST = 6; // … so many of them before the others are loaded: they fill a window
  const BEGINNING = 3; // letters from which on the last word may be a beginning
  const SLOW = 300; // ms after which the page says that it is looking

  const [form, status, list, more, browse, result] = ["", "-status", "-results", "-more", "-browse", "-result"]
    .map((name) => document.getElementById(`search${name}`));
  if (!form || !status || !list || !more || !browse || !result) return;

  const say = form.dataset;
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
    if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
    const low = text.normalize("NFKD").toUpperCase().toLowerCase();
    return low.replace(UNMARKED, "").replace(/ς/g, "σ").normalize("NFC");
  }

  function wordsOf(text) {
    const words = [];
    for (const run of folded(text.replace(ADDRESS, " $1 ")).match(RUN) || []) {
      for (const [, unspaced, spaced] of run.matchAll(PART)) {
        if (spaced) {
          words.push(spaced.length > LONGEST ? Array.from(spaced).slice(0, LONGEST).join("") : spaced);
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

  const files = new Map(); // name → what it holds, or will
  const waiting = new Map(); // name → whom to give that to

  // Every file calls this with its name and what it holds.
  window.found = function (name, content) {
    if (waiting.has(name)) waiting.get(name)(content);
    waiting.delete(name);
  };

  function load(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((done, fail) => {
        const script = document.createElement("script");
        waiting.set(name, done);
        script.onload = script.onerror = () => {
          script.remove();
          if (!waiting.delete(name)) return; // it has called
          files.delete(name); // who asks again tries again
          fail(new Error(name));
        };
        script.fetchPriority = "high"; // somebody waits for it
        script.src = `search/${name}.js?v=${encodeURIComponent(say.version)}`;
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  // --- sets of numbers: a byte for each six, as they are written where they are many ---

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUES = new Uint8Array(128);
  const BITS = new Uint8Array(64); // how many a byte has
  for (let value = 0; value < 64; value++) {
    VALUES[DIGITS.charCodeAt(value)] = value;
    BITS[value] = BITS[value >> 1] + (value & 1);
  }

  // Adds the numbers that are written in a text from one place to before another.
  function add(set, text, from, to) {
    if (text[from] === "~") {
      for (let at = from + 1; at < to; at++) set[at - from - 1] |= VALUES[text.charCodeAt(at)];
      return;
    }
    let [last, step, shift] = [-1, 0, 0];
    for (let at = from; at < to; at++) {
      const value = VALUES[text.charCodeAt(at)];
      step += (value & 31) << shift;
      shift += 5;
      if (value > 31) continue; // the next digit belongs to it
      last += step + 1;
      set[Math.floor(last / 6)] |= 1 << last % 6;
      step = shift = 0;
    }
  }

  function keep(set, others) {
    for (let six = 0; six < set.length; six++) set[six] &= others[six];
  }

  // Drops what is below the one number, or not below the other.
  function clip(set, low, high) {
    const [first, last] = [Math.floor(low / 6), Math.floor(high / 6)];
    set.fill(0, 0, first).fill(0, last + 1);
    set[first] &= 63 << low % 6;
    set[last] &= (1 << high % 6) - 1;
  }

  function sizeOf(set) {
    let size = 0;
    for (let six = 0; six < set.length; six++) size += BITS[set[six]];
    return size;
  }

  // The numbers of a set that are below one, the highest first.
  function* downwards(set, below) {
    for (let six = Math.ceil(below / 6) - 1; six >= 0; six--) {
      if (!set[six]) continue;
      for (let bit = 5; bit >= 0; bit--) if (set[six] >> bit & 1 && six * 6 + bit < below) yield six * 6 + bit;
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

  // What has all words and passes all filters, as a set: the higher a number, the sooner it is shown. And the words that
  // were left out.
  async function find(asked) {
    const table = await load("table");
    const { parts, omitted } = parted(asked, table);
    const texts = new Map();
    const read = async (file) => texts.set(file, `\n${await load(`words-${file}`)}`);
    await Promise.all(parts.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => read(first + at))));

    const all = table.posts + table.stories + table.people;
    const sets = parts.map((part) => having(part, texts, all));
    const found = sets.pop() || new Uint8Array(Math.ceil(all / 6)).fill(63);
    for (const set of sets) keep(found, set);
    clip(found, ...within(table, asked, all));
    return { found, omitted };
  }

  // What is asked for in parts, each a word and the files in which it can stand. Words whose files would be too many are
  // left out.
  function parted(asked, table) {
    const { words, beginning } = wanted(asked.q);
    const parts = [];
    const omitted = [];
    const needed = new Set();
    let bytes = 0;
    const take = (part, first, last, must) => {
      const fresh = [];
      for (let file = first; file <= last; file++) if (!needed.has(file)) fresh.push(file);
      const more = fresh.reduce((sum, file) => sum + table.sizes[file], 0);
      if (!must && bytes + more > WORDS_AT_ONCE) return false;
      bytes += more;
      fresh.forEach((file) => needed.add(file));
      parts.push({ ...part, first, last });
      return true;
    };
    const from = (word) => Math.max(fileOf(table, word), 0);
    const whole = (word, must) => take({ word, begins: false }, from(word), fileOf(table, word), must);
    const begun = (word) => take({ word, begins: true }, from(word), fileOf(table, `${word}\uffff`), false);
    if (asked.with) whole(`with:${asked.with}`, true);
    if (asked.on) whole(`on:${asked.on}`, true);
    if (asked.is === "begun") whole("is:begun", true);
    // The longest first: what is left out then is what stands everywhere.
    for (const word of words.slice().sort((a, b) => b.length - a.length)) if (!whole(word, parts.length === 0)) omitted.push(word);
    if (beginning && !begun(beginning) && !whole(beginning, parts.length === 0)) omitted.push(beginning);
    return { parts, omitted };
  }

  // What has a word, as a set. texts: of files by number, with the end of a line in front.
  function having({ word, begins, first, last }, texts, all) {
    const set = new Uint8Array(Math.ceil(all / 6));
    const line = begins ? `\n${word}` : `\n${word} `;
    for (let file = first; file <= last; file++) {
      const text = texts.get(file);
      for (let at = text.indexOf(line), end; at >= 0 && text.startsWith(line, at); at = end) {
        end = text.indexOf("\n", at + 1); // as words are in order, what begins alike stands together
        add(set, text, text.indexOf(" ", at) + 1, end);
      }
    }
    return set;
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
  let rest = { found: new Uint8Array(0), below: 0, left: 0, told: "" }; // what is not shown yet
  let shown = { words: new Set(), beginning: "" };

  async function ask() {
    const asked = state();
    const mine = ++asking;
    const nothing = !wordsOf(asked.q).length && !asked.with && !asked.year && !asked.on && !asked.is;
    browse.hidden = !nothing;
    if (nothing) return end(asked.q.trim() ? say.none : "");
    list.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => { if (mine === asking) status.textContent = say.looking; }, SLOW);
    try {
      const { found, omitted } = await find(asked);
      if (mine !== asking) return;
      const { words, beginning } = wanted(asked.q);
      shown = { words: new Set(words), beginning };
      const left = sizeOf(found);
      const told = [left ? say.found.split("{}").join(counted(left)) : say.none];
      if (omitted.length) told.push(say.omitted.split("{}").join(omitted.join(" ")));
      if (!left) return end(told.join(" "));
      rest = { found, below: found.length * 6, left, told: told.join(" ") };
    } catch (error) {
      if (mine === asking) end(say.failed);
      return;
    } finally {
      clearTimeout(slow);
    }
    await show(mine, true);
  }

  // Says something in place of all results.
  function end(words) {
    status.textContent = words;
    list.replaceChildren();
    list.hidden = more.hidden = true;
    list.removeAttribute("aria-busy");
  }

  // Shows the next results, the first of them as soon as they are there; anew: in place of another question's.
  async function show(mine, anew) {
    list.setAttribute("aria-busy", "true");
    if (anew || status.textContent === say.failed) status.textContent = rest.told;
    try {
      const { cards } = await load("table");
      const card = async (number) => (await load(`cards-${Math.floor(number / cards)}`))[number % cards];
      const next = following(cards);
      const steps = [next.slice(0, CARDS_FIRST), next.slice(CARDS_FIRST)].filter((some) => some.length);
      for (const some of steps) {
        if (some !== steps[0]) await new Promise((done) => setTimeout(done, 0)); // the first are drawn meanwhile
        const items = (await Promise.all(some.map(card))).map(item);
        if (mine !== asking) return;
        if (anew) list.replaceChildren();
        anew = false;
        list.append(...items);
        list.hidden = false;
        rest.left -= some.length;
        rest.below = some[some.length - 1];
      }
    } catch (error) {
      if (mine !== asking) return;
      if (anew) return end(say.failed);
      status.textContent = say.failed; // what is there stays, and who asks for more tries again
    }
    more.hidden = !rest.left;
    list.removeAttribute("aria-busy");
  }

  // The numbers of what is shown next.
  function following(cards) {
    const next = [];
    const wantedFiles = new Set();
    for (const number of downwards(rest.found, rest.below)) {
      wantedFiles.add(Math.floor(number / cards));
      if (wantedFiles.size > CARD_FILES_AT_ONCE || next.length === CARDS_AT_ONCE) break;
      next.push(number);
    }
    return next;
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

  // As on every other page: the form has each month's dates with 1111 for the year and 22 for the day …
  function date(day) {
    const [year, month, number] = [Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100];
    if (!month) return day ? String(year) : "";
    const written = (number ? say.days : say.months).split("|")[month - 1];
    return written.replace(/1111|22/g, (part) => part === "22" ? number : year);
  }

  // … and a large number of ones.
  function counted(number) {
    const digits = Array.from(String(number));
    let written = "";
    for (const sign of Array.from(say.number).reverse()) if (digits.length) written = (sign === "1" ? digits.pop() : sign) + written;
    return written;
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
    if (list.hasAttribute("aria-busy")) return;
    const mine = asking;
    const place = list.children.length;
    await show(mine, false);
    if (mine === asking && list.children[place]) list.children[place].querySelector("a").focus();
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
