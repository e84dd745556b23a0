// What makes reviewing quick: keys, choosing all of a page, and the switch between the photo and what was found on it.
// Everything here can be done without it too.
"use strict";

(() => {
  const typing = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";
  let sent = false;

  const isInSight = (element) => {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  };

  // Nobody decides by a button that cannot be seen: the first press brings it into sight.
  const press = (element) => {
    if (element.dataset.key !== "a" || isInSight(element)) {
      element.click();
    } else {
      element.scrollIntoView({ block: "center" });
      element.focus({ preventScroll: true });
    }
  };

  const focus = (box) => {
    box.focus();
    box.scrollIntoView({ block: "nearest" });
  };

  // The box has the focus afterwards, so that Enter sends its form.
  const toggle = (box) => {
    focus(box);
    box.checked = !box.checked;
  };

  // What a key does here; nothing if the page has nothing for it.
  const meant = (key) => {
    const find = (selector, act) => {
      const element = document.querySelector(selector);
      return element && (() => act(element));
    };
    if (/^[0-9]$/.test(key)) {
      return find(`[data-digit="${key}"]`, toggle);
    }
    if (key === "r") {
      return find("#return input[type=checkbox]", focus);
    }
    const names = { n: "n", ArrowRight: "n", p: "p", ArrowLeft: "p", a: "a", d: "d" };
    return Object.hasOwn(names, key) ? find(`[data-key="${names[key]}"]`, press) : null;
  };

  document.addEventListener("keydown", (event) => {
    const inText = event.target instanceof Element && event.target.matches(typing);
    const other = event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey;
    const act = inText || other || (keysWanted && !keysWanted.checked) ? null : meant(event.key);
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // Those who speak to their computer switch the keys off (WCAG 2.1.4); it is remembered.
  const keysWanted = document.getElementById("keys");
  if (keysWanted) {
    keysWanted.checked = localStorage.getItem("review-keys") !== "off";
    keysWanted.addEventListener("change", () => {
      localStorage.setItem("review-keys", keysWanted.checked ? "on" : "off");
    });
  }

  // Whoever presses twice decides once. A page that comes back from the browser's memory is fresh again.
  document.addEventListener("submit", (event) => {
    if (event.target.method !== "post") {
      return;
    }
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  window.addEventListener("pageshow", () => {
    sent = false;
  });

  const photo = document.getElementById("photo");
  const view = document.getElementById("switch");
  if (photo && view) {
    view.addEventListener("click", (event) => {
      event.preventDefault();
      const drawn = photo.getAttribute("src") === photo.dataset.drawn;
      photo.src = drawn ? photo.dataset.plain : photo.dataset.drawn;
      view.textContent = drawn ? view.dataset.drawn : view.dataset.plain;
    });
  }

  document.querySelectorAll("button[data-all]").forEach((button) => {
    button.classList.remove("hidden");
    button.addEventListener("click", () => {
      const boxes = [...document.querySelectorAll(`input[type=checkbox][name="${button.dataset.all}"]`)];
      const every = boxes.every((box) => box.checked);
      boxes.forEach((box) => {
        box.checked = !every;
      });
    });
  });

  // A file that is too large is told of before it is sent.
  document.querySelectorAll("input[type=file][data-most]").forEach((input) => {
    input.addEventListener("change", () => {
      const tooLarge = input.files.length > 0 && input.files[0].size > Number(input.dataset.most);
      document.getElementById(input.dataset.problem).hidden = !tooLarge;
      if (tooLarge) {
        input.value = "";
      }
    });
  });
})();
