// What makes a student's pages more comfortable; every one of them works without it.
"use strict";

/** Lets the time that is left run down. The server said how much; this browser's clock is not asked what time it is. */
function tick(left) {
  const until = performance.now() + Number(left.dataset.seconds) * 1000;
  const timer = setInterval(() => {
    const seconds = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    if (seconds === 0) {
      clearInterval(timer);
      left.textContent = left.dataset.over;
      return;
    }
    const parts = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
    left.textContent = left.dataset.words.replace(/\{(\d)\}/g, (whole, place) => parts[Number(place)]);
  }, 1000);
}

/** iPhones turn HEIC into JPEG unless a page asks for HEIC; other pickers would hide such files, and nobody would say why. */
function offerHeic(input) {
  const apple = /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  if (!apple) {
    input.accept += ",image/heic,image/heif";
  }
}

/** Says at once what the server would say after a long upload. */
function refuseLarge(form, input) {
  const notice = document.getElementById("too-large");
  const most = 20 * 1024 * 1024;
  form.addEventListener("submit", (event) => {
    notice.hidden = !(input.files.length > 0 && input.files[0].size > most);
    if (!notice.hidden) {
      event.preventDefault();
      notice.scrollIntoView({ block: "center" });
    }
  });
}

/** A photo takes seconds: says so, and sends it once. */
function sendOnce(form) {
  const button = form.querySelector("button[type=submit]");
  const words = button.textContent;
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) {
      return;
    }
    button.disabled = true;
    button.textContent = form.dataset.sending;
  });
  // Back from the next page, the browser may show this one as it was left.
  window.addEventListener("pageshow", () => {
    button.disabled = false;
    button.textContent = words;
  });
}

/** Leaves of a long list the lines in which everything stands that was typed. */
function find(box, list) {
  const input = box.querySelector("input");
  box.hidden = false;
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/);
    for (const line of list.children) {
      const text = line.textContent.toLowerCase();
      line.hidden = !words.every((word) => text.includes(word));
    }
  });
}

const left = document.getElementById("left");
if (left) {
  tick(left);
}
for (const input of document.querySelectorAll("input[type=file]")) {
  offerHeic(input);
  refuseLarge(input.form, input);
}
for (const form of document.querySelectorAll("form[data-sending]")) {
  sendOnce(form);
}
const box = document.getElementById("find");
if (box) {
  find(box, document.getElementById("exams"));
}
const wrong = document.querySelector("[aria-invalid=true]");
if (wrong) {
  wrong.focus();
}
