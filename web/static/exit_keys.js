"use strict";
// Shift pressed three times on its own leaves the page. A press counts when Shift comes up again with no other key
// or click in between, so typing capitals never counts. Used by our own pages and by the pages that embed us.
function onThreeShifts(target, leave, announce) {
  const patience = 4000;
  let presses = 0, alone = false, timer;
  function forget(silently) {
    clearTimeout(timer);
    if (presses && !silently) announce(0);
    presses = 0;
    alone = false;
  }
  target.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") forget(true);
    else if (!event.repeat) alone = true;
  }, true);
  target.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses += 1;
    if (presses === 3) return leave();
    announce(3 - presses);
    clearTimeout(timer);
    timer = setTimeout(forget, patience);
  }, true);
  target.addEventListener("pointerdown", () => forget(true), true);
}
