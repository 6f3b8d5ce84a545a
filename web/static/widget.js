// For other sites: <script src="https://…/widget.js" async></script> where the chat should stand.
// The chat is a frame of another origin, so no script of the site around it, analytics and session recorders
// included, can read what is shown or typed in there; that holds only while we are served from an origin of our own.
const script = document.currentScript || document.querySelector('script[src*="/widget.js"]');
const home = new URL(script.src).origin;
const place = document.createElement("div"), frame = document.createElement("iframe");
let gone = false, port = null;

function leave() {
  if (gone) return;
  gone = true;
  document.documentElement.style.display = "none";
  document.title = told.title;
  for (const icon of document.querySelectorAll('link[rel~="icon"]')) icon.remove();
  if (port) port.postMessage("leave");
  try { window.top.location.replace(told.exit); } catch { window.location.replace(told.exit); }
}

frame.src = `${home}/frame${script.dataset.language ? `?language=${encodeURIComponent(script.dataset.language)}` : ""}`;
frame.title = told.title;
frame.referrerPolicy = "no-referrer";
frame.style.cssText = "display:block;width:100%;height:min(44rem,92vh);height:min(44rem,92dvh);border:0;border-radius:16px";
frame.addEventListener("load", () => {
  // A private line, handed to our own origin and to no other; a fresh one when the frame changes its language.
  const line = new MessageChannel();
  port = line.port1;
  port.onmessage = (message) => { if (message.data === "leave") leave(); };
  frame.contentWindow.postMessage("signpost", home, [line.port2]);
});

// The frame's own Exit scrolls away with the page around it; then this one stands in for it.
const button = document.createElement("button");
button.type = "button";
button.textContent = told.leave;
button.style.cssText = "position:fixed;inset-block-start:8px;inset-inline-end:8px;z-index:2147483647;min-height:48px;min-width:88px;padding:8px 20px;border:2px solid #fff;border-radius:12px;background:#8c2a1e;color:#fff;font:700 18px system-ui,sans-serif;cursor:pointer";
button.addEventListener("click", leave);
function standIn() {
  const { top } = frame.getBoundingClientRect();
  button.hidden = top > -4 && top < window.innerHeight - 64;
  button.style.display = button.hidden ? "none" : "block";
}
for (const change of ["scroll", "resize"]) window.addEventListener(change, standIn, { passive: true });

place.append(frame);
script.after(place, button);
standIn();
onThreeShifts(document, leave, () => {});
