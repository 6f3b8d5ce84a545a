"use strict";
// The conversation without reloading: the same forms, sent by fetch, so the visit stays one line in the history.
// Answers come drawn by the server, exactly as the page without JavaScript shows them.
(() => {
  const log = document.getElementById("log"), say = document.getElementById("say"), text = document.getElementById("text");
  const patience = 8000;
  let busy = false, next = null;

  const tokens = () => document.querySelectorAll("[name=conversation]");
  const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

  function add(node) {
    log.append(node);
    return node;
  }

  function mine(words) {
    const said = document.createElement("div"), line = document.createElement("p");
    said.className = "mine";
    line.textContent = words;
    said.append(line);
    return said;
  }

  // Not scrollIntoView: inside another site's page that would move the page around us as well.
  function look(node) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    window.scrollTo({ top: window.scrollY + node.getBoundingClientRect().top - barHeight() - 16, behavior: calm ? "auto" : "smooth" });
  }
  const barHeight = () => document.querySelector(".bar").offsetHeight;

  // Where to look so that the first number to ring is seen at once: what was said if that leaves room, else an answer
  // further down, at last the service. Danger is never scrolled past, and a long message never hides its answer.
  function fromWhere(said, news) {
    const call = news.map((card) => card.querySelector(".ring")).find(Boolean), last = call ? call.closest(".service, .card") : news[0];
    const before = [said, ...news.slice(0, news.findIndex((card) => card.contains(last)) + 1)];
    const room = window.innerHeight - say.offsetHeight - barHeight() - 16, opening = 160;
    const end = call ? call.getBoundingClientRect().bottom : (last || said).getBoundingClientRect().top + opening;
    return before.find((from) => end - from.getBoundingClientRect().top <= room) || last || said;
  }

  async function ask(fields) {
    const held = tokens()[0].value;
    const body = new URLSearchParams({ ...fields, conversation: held, language: say.elements.language.value });
    const limit = new AbortController(), timer = setTimeout(() => limit.abort(), patience);
    try {
      const answer = await fetch("/chat/messages", {
        method: "POST", body, signal: limit.signal, headers: { "X-Part": "messages" },
        credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer",
      });
      if (!answer.headers.has("X-Part")) throw new Error("not ours");
      if (answer.status === 404 && held) {
        // The conversation lay idle too long and is gone. What was just said begins a new one.
        for (const token of tokens()) token.value = "";
        return ask(fields);
      }
      const drawn = document.createElement("template");
      drawn.innerHTML = await answer.text();
      return drawn.content.firstElementChild;
    } finally {
      clearTimeout(timer);
    }
  }

  function show(answer) {
    if ("clear" in answer.dataset) for (const old of log.querySelectorAll(".service")) old.remove();
    for (const token of tokens()) token.value = "ended" in answer.dataset ? "" : answer.dataset.conversation;
    for (const field of document.querySelectorAll("[name=language]")) field.value = answer.dataset.language;
    const around = answer.querySelector("#around");
    if (around) speak(answer.dataset, around);
    return [...answer.children].map(add);
  }

  // Somebody has written in another language, or chosen one: the page around the answers follows.
  function speak({ language, direction, words }, around) {
    const told = JSON.parse(words), root = document.documentElement;
    root.lang = language;
    root.dir = direction;
    for (const place of document.querySelectorAll("[data-word]")) place.textContent = told[place.dataset.word] || place.textContent;
    for (const piece of [...around.content.children]) document.getElementById(piece.id).replaceWith(piece);
    around.remove();
  }

  async function send(fields, words, typed) {
    if (busy) {
      next = () => send(fields, words, typed);
      return;
    }
    busy = true;
    for (const once of document.querySelectorAll("[data-first], .card.offline")) once.remove();
    say.classList.remove("at-rest");
    const used = [...log.querySelectorAll(".choices")];
    for (const choices of used) choices.hidden = true;
    const said = add(mine(words)), waiting = add(copy("waiting"));
    look(said);
    try {
      const answer = await ask(fields);
      waiting.remove();
      for (const choices of used) choices.remove();
      const news = show(answer);
      // Whoever typed goes on typing; whoever pressed a button that is now gone is taken to the answer. So is whoever
      // typed on a touch screen, when there is something to ring: the keyboard of the screen would lie over it.
      const lies = matchMedia("(pointer: coarse)").matches && news.some((card) => card.querySelector(".ring"));
      if (news[0] && (!typed || (lies && !text.value))) news[0].focus({ preventScroll: true });
      look(fromWhere(said, news));
    } catch {
      waiting.remove();
      said.remove();
      for (const choices of used) choices.hidden = false;
      if (typed && !text.value) text.value = words;
      look(add(copy("offline")));
    }
    busy = false;
    const waited = next;
    next = null;
    if (waited) waited();
  }

  say.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = text.value;
    if (!words.trim()) return;
    text.value = "";
    grow();
    send({ text: words }, words, true);
  });
  // Where the box does not grow by itself with what is typed.
  const grow = () => {
    text.style.blockSize = "";
    if (!CSS.supports("field-sizing", "content") && text.value) text.style.blockSize = `${text.scrollHeight + 4}px`;
  };
  text.addEventListener("input", grow);
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    say.requestSubmit();
  });
  document.getElementById("choose").addEventListener("submit", (event) => {
    event.preventDefault();
    const { value, textContent } = event.submitter;
    if (value === "leave") document.dispatchEvent(new Event("signpost-leave"));
    else send({ choice: value }, textContent.trim(), false);
  });

  // The safety advice opens in place of the conversation: another page would be another line in the history.
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-open]");
    if (!opener) return;
    event.preventDefault();
    if (location.hash) location.replace("#talk"); // somebody was quicker than this script
    for (const id of ["talk", "safety"]) document.getElementById(id).hidden = id !== opener.dataset.open;
    window.scrollTo(0, 0);
    (opener.dataset.open === "safety" ? document.querySelector("#safety h1") : text).focus({ preventScroll: true });
  });
})();
