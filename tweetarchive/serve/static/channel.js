// Hears of changes for all pages of the preview that can be seen, over one stream. Runs in a worker, so that a page's
// own policy may forbid the page to talk to anybody. Pages tell it {kind: "here" | "away" | "fetch", ...}.
"use strict";

const own = new URL(".", self.location.href).href;
const pages = new Map(); // port → the epoch its page was made in
let stream = null;
let latest = null;

function join(port) {
  port.onmessage = ({ data }) => heard(port, data);
}

function heard(port, said) {
  if (said.kind === "here") {
    pages.set(port, said.epoch);
    if (!stream) open(said.epoch);
    else if (latest && stream.readyState === EventSource.OPEN) tell(port, { from: null, to: latest });
  } else if (said.kind === "away") {
    pages.delete(port);
    if (!pages.size && stream) {
      stream.close();
      stream = latest = null;
    }
  } else if (said.kind === "fetch") {
    fetch(said.url, { cache: "no-store" })
      .then(async (answer) => ({ id: said.id, text: await answer.text() }))
      .catch(() => ({ id: said.id, text: null }))
      .then((found) => port.postMessage(found));
  }
}

function open(epoch) {
  stream = new EventSource(`${own}events?since=${encodeURIComponent(epoch)}`);
  stream.addEventListener("hello", ({ data }) => {
    latest = data;
    for (const port of pages.keys()) tell(port, { from: null, to: latest });
  });
  stream.onmessage = ({ data }) => {
    const news = JSON.parse(data);
    latest = news.to;
    for (const port of pages.keys()) tell(port, news);
  };
}

// A page that is not where the change starts from has missed something: for it, all may have changed.
function tell(port, news) {
  const epoch = pages.get(port);
  if (epoch === news.to) return;
  pages.set(port, news.to);
  port.postMessage(epoch === news.from ? news : { from: epoch, to: news.to, page: true, static: true });
}

if ("onconnect" in self) self.onconnect = ({ ports: [port] }) => join(port);
else join(self);
