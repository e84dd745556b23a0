// Looks again while an export is under way; without scripts there is a link that does it.
"use strict";
const waiting = document.querySelector("[data-reload]");
if (waiting) {
  setTimeout(() => window.location.reload(), Number(waiting.dataset.reload) * 1000);
}
