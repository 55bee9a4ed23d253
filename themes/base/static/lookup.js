// Looks in 404.html for the post that had this address at its service, and goes there: one small table and one file are
// loaded, as scripts. How they are read stands in tweetarchive/lookup.py, too. Where it leads is made of what these files
// say, never of the address.
(function () {
  "use strict";

  const own = document.currentScript;
  const root = new URL("../", own.src); // of the site: this file stands in assets/
  const status = document.getElementById("lookup");
  const elsewhere = status ? Array.from(status.parentNode.children).filter((each) => each !== status) : [];

  // What an address at a service looks like at its end, whatever stands before it; its id says all, as it does there.
  // Behind it may stand ".html", a slash, "/photo/1".
  const SHAPES = [
    ["twitter", /\/status(?:es)?\/(0|[1-9][0-9]{0,18})(?![0-9A-Za-z_])/],
    ["mastodon", /\/(?:@[^/]+|users\/[^/]+\/statuses)\/(0|[1-9][0-9]{0,18})(?![0-9A-Za-z_])/],
    ["bluesky", /\/profile\/[^/]+\/post\/([0-9A-Za-z]{1,20})(?![0-9A-Za-z_])/],
  ];

  const LENGTH = 20;
  const name = (service, id) => (service === "bluesky" ? id : BigInt(id).toString(36)).padStart(LENGTH, ".");
  const grown = (before, end) => before.slice(0, before.length - end.length) + end;

  function idOf(service, named) {
    const bare = named.replace(/^\.+/, "");
    if (service === "bluesky") return bare;
    return String(Array.from(bare).reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n));
  }

  // --- files ---

  const waiting = new Map();

  // Every file calls this with its name and what it holds.
  window.found = function (file, content) {
    if (waiting.has(file)) waiting.get(file)(content);
  };

  function load(file) {
    return new Promise((done, fail) => {
      const script = document.createElement("script");
      waiting.set(file, done);
      script.onload = script.onerror = () => { script.remove(); fail(new Error(file)); }; // too late if the file has called
      script.src = new URL(`lookup/${file}.js?v=${encodeURIComponent(own.dataset.version)}`, root);
      document.head.append(script);
    });
  }

  // --- looking ---

  // The number of the file that a name would stand in: the last that begins with no later one. -1 if it is before all.
  function fileOf(firsts, wanted) {
    let [low, high] = [0, firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (firsts[middle].padStart(LENGTH, ".") <= wanted) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  // Page and place of a post in the text of a file, "" if it is not there.
  function find(service, text, wanted) {
    let named = "";
    let path = "";
    for (const group of text.split(",")) {
      const [told, ...posts] = group.split(" ");
      let first = "";
      let place = "";
      for (const post of posts) {
        const [end, other] = post.split("=");
        named = grown(named, end);
        first = first || named;
        if (named === wanted) place = other || `${service}-${idOf(service, named)}`;
      }
      if (told.includes("/")) path = told.startsWith("/") ? grown(path, told) : told;
      if (place) return `${told.includes("/") ? path : `threads/${service}-${idOf(service, grown(first, told))}`}.html#${place}`;
    }
    return "";
  }

  async function look(asked) {
    const table = await load("table");
    for (const [service, id] of asked) {
      const wanted = name(service, id);
      const file = fileOf(table[service] || [], wanted);
      const there = file < 0 ? "" : find(service, await load(`${service}-${file}`), wanted);
      if (there) return there;
    }
    return "";
  }

  function show(looking) {
    if (status) status.textContent = looking ? status.dataset.looking : "";
    for (const each of elsewhere) each.hidden = looking;
  }

  let path = location.pathname;
  try { path = decodeURIComponent(path); } catch (error) { /* as it is */ }
  const asked = SHAPES.map(([service, shape]) => [service, (shape.exec(path) || [])[1]]).filter(([, id]) => id);
  if (!asked.length) return;
  show(true);
  look(asked).catch(() => "").then((there) => {
    if (there) location.replace(new URL(there, root));
    else show(false);
  });
})();
