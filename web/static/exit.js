"use strict";
// Exit. In this order: the screen is blank, the inputs are empty, then the server is told to forget, then the page
// is replaced. Nothing waits for the network, and nothing is kept anywhere, not even the fact of leaving.
(() => {
  const { dataset } = document.body;
  const framed = "framers" in dataset && window.parent !== window;
  let gone = false, host = null;

  function forget() {
    if (gone) return;
    gone = true;
    const held = document.querySelector("[name=conversation]");
    const token = held && held.value;
    for (const field of document.querySelectorAll("input, textarea")) field.value = "";
    document.documentElement.className = "blank";
    document.title = dataset.title;
    document.body.replaceChildren();
    if (host) host.postMessage("leave");
    // A beacon outlives the page. Nobody waits for its answer.
    if (token) navigator.sendBeacon("/chat/leave", new URLSearchParams({ conversation: token }));
  }

  function leave() {
    if (gone) return;
    forget();
    if (!framed) return location.replace(dataset.exit);
    // The page around us moves itself: our own script there holds the other end of `host`. Without it we move it.
    if (host) return;
    try { window.top.location.replace(dataset.exit); } catch { location.replace("about:blank"); }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-leave], [data-replace]");
    if (!link) return;
    event.preventDefault();
    // Replaced, not followed: the whole visit is one line in the history.
    if ("leave" in link.dataset) leave(); else location.replace(link.href);
  }, true);
  document.addEventListener("signpost-leave", leave);

  const status = document.getElementById("status");
  onThreeShifts(document, leave, (left) => { status.textContent = dataset[`shift-${left}`]; });

  // Leaving by any other way forgets as well, and leaves nothing for the browser to bring back.
  window.addEventListener("pagehide", () => {
    host = null;
    forget();
  });
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    document.body.replaceChildren();
    location.replace(framed ? "/frame" : dataset.exit);
  });

  // The keyboard of a phone, or zooming in, moves what is seen away from the top of the page. The bar is moved just
  // so far that the whole button is seen again.
  const seen = window.visualViewport, bar = document.querySelector(".bar"), button = bar.querySelector("button");
  let moved = 0;
  function keepInSight() {
    const { left, right } = button.getBoundingClientRect(), edge = 8;
    const furthest = seen.offsetLeft + seen.width - edge - (right - moved), nearest = seen.offsetLeft + edge - (left - moved);
    moved = seen.scale > 1 ? Math.min(Math.max(0, nearest), furthest) : 0;
    bar.style.transform = moved || seen.offsetTop ? `translate(${moved}px, ${seen.offsetTop}px)` : "";
  }
  if (seen) for (const change of ["resize", "scroll"]) seen.addEventListener(change, keepInSight);

  if (framed) {
    window.addEventListener("message", (event) => {
      const known = dataset.framers === "*" || dataset.framers.split(" ").includes(event.origin);
      if (event.source !== window.parent || event.data !== "signpost" || !known || !event.ports[0]) return;
      host = event.ports[0];
      host.onmessage = (message) => { if (message.data === "leave") leave(); };
    });
  }
})();
