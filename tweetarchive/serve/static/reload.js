// Keeps an open page of the preview as it would be if it were loaded now, without losing its reader's place: changed
// stylesheets are put in place of old ones, changed pages are morphed, errors lie over the page until they are mended.
// Stands in no built site.
(() => {
  "use strict";

  const mark = document.currentScript;
  const own = mark.dataset.own;
  const isFailure = mark.hasAttribute("data-failed");
  let epoch = mark.dataset.epoch;
  let overlay = null;
  let asked = 0;
  let turn = Promise.resolve();
  const waiting = new Map();

  // Now, before the page's policy is read, which would forbid it.
  const port = connect(`${own}channel.js${new URL(mark.src).search}`);
  port.onmessage = ({ data }) => {
    if (data.id) {
      waiting.get(data.id)?.(data.text);
      waiting.delete(data.id);
    } else {
      turn = turn.then(() => apply(data)).catch((error) => console.error("preview:", error));
    }
  };
  addEventListener("visibilitychange", tellWhetherSeen);
  addEventListener("pageshow", tellWhetherSeen);
  addEventListener("pagehide", () => port.postMessage({ kind: "away" }));
  tellWhetherSeen();

  // One stream for all tabs: a browser opens six connections to a host and no more.
  function connect(address) {
    return window.SharedWorker ? new SharedWorker(address).port : new Worker(address);
  }

  function tellWhetherSeen() {
    port.postMessage(document.visibilityState === "visible" ? { kind: "here", epoch } : { kind: "away" });
  }

  async function apply(news) {
    if (news.to === epoch) return;
    if (isFailure) return location.reload();
    if (document.readyState === "loading") await new Promise((go) => addEventListener("DOMContentLoaded", go));
    const text = await fetched(location.href.split("#")[0]);
    if (text === null) return void setTimeout(tellWhetherSeen, 500); // it did not come; the server may be gone
    const next = new DOMParser().parseFromString(text, "text/html");
    const nextMark = next.querySelector("script[data-epoch]");
    if (!nextMark) return location.reload();
    if (nextMark.hasAttribute("data-failed")) {
      cover(next);
    } else if (programs(next) !== programs(document) || ((news.page || overlay) && next.querySelector(PROGRAMS))) {
      return location.reload(); // scripts run, and policies hold, from the beginning; what scripts made is no template's
    } else {
      await restyle(next, news.static);
      if (news.page || overlay) morph(next);
      overlay?.remove();
      overlay = null;
    }
    epoch = nextMark.dataset.epoch;
  }

  function fetched(url) {
    const id = ++asked;
    port.postMessage({ kind: "fetch", id, url });
    return new Promise((answer) => waiting.set(id, answer));
  }

  function programs(page) {
    const found = page.querySelectorAll(`${PROGRAMS}, meta[http-equiv]`);
    return [...found].map((each) => each.outerHTML).join("\n");
  }

  const PROGRAMS = "script:not([data-epoch], [type$=json])"; // besides this one, and what is data and never runs

  // --- an error ---

  function cover(failure) {
    overlay?.remove();
    overlay = document.createElement("tweetarchive-failure");
    overlay.setAttribute("role", "alert");
    const inside = overlay.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = `${own}failure.css${new URL(mark.src).search}`;
    inside.append(style, ...failure.body.childNodes);
    document.documentElement.append(overlay);
  }

  // --- stylesheets ---

  // Puts those in place that the next page has. An old one stays until the new one is there: no page is ever bare.
  async function restyle(next, staticChanged) {
    const old = [...document.querySelectorAll(SHEETS)];
    const kept = [];
    const loading = [];
    let changed = false;
    let last = null;
    for (const sheet of next.querySelectorAll(SHEETS)) {
      const same = old.find((each) => !kept.includes(each) && address(each).pathname === address(sheet).pathname);
      if (same && address(same).href === address(sheet).href && same.media === sheet.media) {
        kept.push(same);
        last = same;
        continue;
      }
      changed = true;
      last = put(document.importNode(sheet), same ?? last, loading);
    }
    const gone = old.filter((each) => !kept.includes(each));
    if (staticChanged && !changed && !gone.length) {
      for (const sheet of kept) { // what changed is loaded by a stylesheet: another stylesheet, a font, a picture
        const again = sheet.cloneNode();
        const url = address(sheet);
        url.searchParams.set("again", String(++asked));
        again.href = url.href;
        put(again, sheet, loading);
        gone.push(sheet);
      }
    }
    if (!loading.length && !gone.length) return;
    const putBack = placeKept();
    await Promise.all(loading);
    for (const sheet of gone) sheet.remove();
    await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, 500))]);
    putBack();
  }

  const SHEETS = "link[rel~=stylesheet]";

  function address(sheet) {
    const url = new URL(sheet.getAttribute("href"), location.href);
    url.searchParams.delete("again");
    return url;
  }

  function put(sheet, after, loading) {
    loading.push(new Promise((done) => {
      sheet.onload = sheet.onerror = done;
      setTimeout(done, 2000);
    }));
    if (after) after.after(sheet);
    else document.head.append(sheet);
    return sheet;
  }

  // --- the page ---

  function morph(next) {
    const putBack = placeKept();
    const [root, wantedRoot] = [document.documentElement, next.documentElement]; // which says language and direction
    for (const { name } of [...root.attributes]) if (!wantedRoot.hasAttribute(name)) root.removeAttribute(name);
    for (const { name, value } of wantedRoot.attributes) root.setAttribute(name, value);
    const old = rest(document);
    const wanted = rest(next);
    for (const [html, each] of old) if (!wanted.has(html)) each.remove();
    for (const [html, each] of wanted) if (!old.has(html)) document.head.append(document.importNode(each, true));
    Idiomorph.morph(document.body, next.body, {
      morphStyle: "outerHTML",
      ignoreActiveValue: true,
      callbacks: {
        beforeNodeMorphed: (node) => !holdsWords(node),
        beforeAttributeUpdated: (name, node) => !(name === "open" && /^(DETAILS|DIALOG)$/.test(node.nodeName)),
      },
    });
    putBack();
  }

  // Whether its reader wrote or chose something there.
  function holdsWords(node) {
    if (/^(INPUT|TEXTAREA)$/.test(node.nodeName)) return node.value !== node.defaultValue || node.checked !== node.defaultChecked;
    return node.nodeName === "SELECT" && [...node.options].some((each) => each.selected !== each.defaultSelected);
  }

  // What is in the head besides programs and stylesheets: title, description, icon.
  function rest(page) {
    const besides = `script:not([type$=json]), meta[http-equiv], ${SHEETS}`;
    const found = [...page.head.children].filter((each) => !each.matches(besides));
    return new Map(found.map((each) => [each.outerHTML, each]));
  }

  // What is being read stays where it is, though it may be another node now, or come further down.
  function placeKept() {
    const [x, y] = [scrollX, scrollY];
    const inSight = y === 0 ? [] : [...document.querySelectorAll(READ)]
      .map((node) => ({ node, text: node.textContent, top: node.getBoundingClientRect().top }))
      .filter(({ text, top }) => text.trim() && top >= 0 && top < innerHeight)
      .slice(0, 20);
    return () => {
      for (const { node, text, top } of inSight) {
        const same = node.isConnected && node.textContent === text ? [node]
          : [...document.querySelectorAll(READ)].filter((each) => each.textContent === text);
        if (same.length !== 1) continue;
        const by = same[0].getBoundingClientRect().top - top;
        return scrollTo({ left: x, top: scrollY + by, behavior: "instant" });
      }
      scrollTo({ left: x, top: y, behavior: "instant" });
    };
  }

  const READ = "h1, h2, h3, h4, p, li, dt, dd, td, figcaption, summary, blockquote";
})();
