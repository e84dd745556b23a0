// Takes a photo with the browser's camera, where there is one that may be used; elsewhere the page's file inputs do.
"use strict";

(() => {
  const camera = document.getElementById("camera");
  const usable = window.isSecureContext && navigator.mediaDevices && navigator.mediaDevices.getUserMedia
    && typeof DataTransfer === "function"
    // WeChat's browser has the functions, but on many phones they give no picture.
    && !/MicroMessenger/i.test(navigator.userAgent);
  if (!camera || !usable) {
    return;
  }

  // What is hinted at while aiming; the server judges the photo. Means of 0..255 within the oval, chosen by eye:
  // they only advise, and are meant to keep still where a photo would do.
  const DARK = 70;
  const BRIGHT = 215;
  const UNSTEADY = 14;
  const LOOK_EVERY = 300;
  const SAMPLE = { width: 48, height: 64 };
  const SHAPE = 3 / 4;
  const QUALITY = 0.95;

  const find = (id) => document.getElementById(id);
  const [open, live, video, count, aim, shoot, turn, still, shot, send, retake, says, form, input] = [
    "open", "live", "video", "count", "aim", "shoot", "turn", "still", "shot", "send", "retake", "camera-says", "snap", "taken",
  ].map(find);
  let facing = "user";
  let stream = null;
  let looking = 0;
  let before = null;
  let photo = null;
  let counting = false;

  function stop() {
    clearInterval(looking);
    if (stream) {
      stream.getTracks().forEach((track) => track.stop());
    }
    stream = null;
    before = null;
  }

  async function start() {
    stop();
    says.textContent = "";
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: facing, width: { ideal: 1920 }, height: { ideal: 1440 } },
      });
    } catch (failure) {
      live.hidden = true;
      open.hidden = false;
      form.hidden = false;
      says.textContent = camera.dataset.failed;
      return;
    }
    video.srcObject = stream;
    live.classList.toggle("mirrored", facing === "user");
    open.hidden = true;
    still.hidden = true;
    live.hidden = false;
    form.hidden = true;
    looking = setInterval(look, LOOK_EVERY);
    shoot.focus();
  }

  /** The part of the camera's picture that is seen: as wide or as high as it is, and centred. */
  function frame() {
    const width = Math.min(video.videoWidth, video.videoHeight * SHAPE);
    const height = width / SHAPE;
    return [(video.videoWidth - width) / 2, (video.videoHeight - height) / 2, width, height];
  }

  /** Brightness of what is within the oval. */
  function greys() {
    const canvas = document.createElement("canvas");
    canvas.width = SAMPLE.width;
    canvas.height = SAMPLE.height;
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.drawImage(video, ...frame(), 0, 0, SAMPLE.width, SAMPLE.height);
    // The box in the oval of the page's drawing, which is 300 x 400.
    const data = pen.getImageData(16, 16, 16, 24).data;
    const found = [];
    for (let at = 0; at < data.length; at += 4) {
      found.push(0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2]);
    }
    return found;
  }

  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

  function hint(now) {
    const level = mean(now);
    if (level < DARK) {
      return camera.dataset.dark;
    }
    if (level > BRIGHT) {
      return camera.dataset.bright;
    }
    const moved = before ? mean(now.map((value, at) => Math.abs(value - before[at]))) : 0;
    return moved > UNSTEADY ? camera.dataset.unsteady : camera.dataset.ready;
  }

  function look() {
    if (!video.videoWidth || counting) {
      return;
    }
    const now = greys();
    const words = hint(now);
    before = now;
    // Said aloud only when it changes.
    if (aim.textContent !== words) {
      aim.textContent = words;
    }
  }

  const second = () => new Promise((done) => setTimeout(done, 1000));

  async function countDown() {
    if (counting || !video.videoWidth) {
      return;
    }
    counting = true;
    shoot.disabled = true;
    turn.disabled = true;
    for (const number of [3, 2, 1]) {
      count.textContent = String(number);
      await second();
    }
    count.textContent = "";
    counting = false;
    shoot.disabled = false;
    turn.disabled = false;
    if (stream) {
      take();
    }
  }

  function take() {
    const canvas = document.createElement("canvas");
    const [x, y, width, height] = frame();
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    canvas.getContext("2d").drawImage(video, x, y, width, height, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(show, "image/jpeg", QUALITY);
  }

  function show(blob) {
    stop();
    photo = new File([blob], "photo.jpg", { type: "image/jpeg" });
    URL.revokeObjectURL(shot.src);
    shot.src = URL.createObjectURL(blob);
    live.hidden = true;
    still.hidden = false;
    send.focus();
  }

  /** By the page's own form, so that everything goes on as without a camera. */
  function upload() {
    const files = new DataTransfer();
    files.items.add(photo);
    input.files = files.files;
    send.disabled = true;
    retake.disabled = true;
    says.textContent = camera.dataset.sending;
    form.requestSubmit();
  }

  open.addEventListener("click", start);
  retake.addEventListener("click", start);
  shoot.addEventListener("click", countDown);
  send.addEventListener("click", upload);
  turn.addEventListener("click", () => {
    facing = facing === "user" ? "environment" : "user";
    start();
  });
  // The light beside the lens goes out when nobody looks.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && stream) {
      stop();
      live.hidden = true;
      open.hidden = false;
      form.hidden = false;
    }
  });
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", () => {
    send.disabled = false;
    retake.disabled = false;
    says.textContent = "";
  });
  camera.hidden = false;
})();
