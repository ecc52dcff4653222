// The page that checks while somebody types. Every button also works without this script: it sends
// the form. Here the same form goes to the same address, and the answer is put into the page.
import { show } from "./answer.js";
import { ask, problemOf, sentenceOf } from "./asking.js";
import { Mirror } from "./mirror.js";
import { Photos } from "./photos.js";

const PAUSE = 450; // ms without a key before the draft is checked
const PAUSE_WITH_PHOTOS = 1200; // as long as one has to be looked at
const SLOW = 400; // ms after which it is said that a check is going on
const FORGOTTEN = 409; // what was seen in a photo is known no more: the server began anew
const TELL = 1200; // ms without a key before a reader of screens is told the verdict

const form = document.getElementById("check-form");
const box = document.getElementById("text");
const result = document.getElementById("result");
const progress = document.querySelector("#progress .with-script");
const said = document.getElementById("said");
const carried = document.getElementById("carried");
const mirror = new Mirror(document.querySelector(".mirror"), box);
const photos = new Photos(document.getElementById("photos"), () => later());
const glance = document.createElement("p");
const undone = [];

let waiting = 0;
let asking = null;
let lastSaid = "";
let tell = 0;

// --- Asking the server ---

function later() {
  clearTimeout(waiting);
  clearTimeout(tell);
  asking?.abort();
  waiting = setTimeout(() => check(), photos.areSeen ? PAUSE : PAUSE_WITH_PHOTOS);
}

async function check(button = null) {
  clearTimeout(waiting);
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const sent = box.value;
  const slow = setTimeout(() => {
    progress.textContent = "Checking…";
    result.ariaBusy = "true"; // what stands there is about the words before
  }, SLOW);
  try {
    const data = new FormData(form, button);
    if (button?.value !== "check") photos.lighten(data); // the button looks at everything anew
    const answer = await send(data, mine.signal, (words) => {
      clearTimeout(slow);
      progress.textContent = words;
    });
    if (!mine.signal.aborted) take(answer, button, sent);
  } catch (error) {
    if (error.name !== "AbortError") complain(error);
  } finally {
    clearTimeout(slow);
    if (asking === mine) {
      asking = null;
      result.ariaBusy = "false";
    }
  }
}

async function send(data, signal, waiting) {
  let response = await ask(form, form.action, data, signal, waiting);
  if (response.status === FORGOTTEN) {
    photos.seen = [];
    photos.lighten(data);
    response = await ask(form, form.action, data, signal, waiting);
  }
  const problem = await problemOf(response, "json");
  if (problem) throw new Error(problem);
  return response.json();
}

// An answer to other words must not be taken for one to these: what is there is put out of sight.
function complain(error) {
  const words = sentenceOf(error);
  progress.textContent = words;
  progress.classList.add("error");
  said.textContent = words;
  lastSaid = "";
  const panel = document.getElementById("unchecked").content.firstElementChild.cloneNode(true);
  panel.querySelector("p").textContent = words;
  result.querySelector("[data-part=unchecked]")?.remove();
  result.prepend(panel);
  result.classList.add("stale");
  document.title = `${panel.querySelector("h2").textContent} – Check before you post`;
  look({ sentence: `${panel.querySelector("h2").textContent} ${words}`, verdict: "unchecked" });
}

// --- Taking the answer ---

function take(answer, button, sent) {
  progress.textContent = progress.dataset.idle;
  progress.classList.remove("error");
  result.classList.remove("stale");
  if (answer.text !== null) write(answer.text, sent);
  for (const [name, value] of Object.entries(answer.fields)) form.elements[name].value = value;
  if (answer.alt_texts) photos.altTexts = answer.alt_texts;
  if (answer.seen.length) photos.seen = answer.seen;
  keep(answer.asides);
  show(result, answer.html);
  photos.dress(result);
  mirror.show(answer.marks);
  offerUndo(answer.text !== null);
  look(answer);
  if (button) settle(answer, button);
  announce(answer, Boolean(button));
}

// Through the browser's own editing, so that Ctrl+Z works on it as on anything typed.
function write(words, before) {
  undone.push(before);
  const place = document.activeElement;
  box.focus({ preventScroll: true });
  box.select();
  if (!document.execCommand("insertText", false, words)) box.value = words;
  clearTimeout(waiting);
  mirror.words = box.value;
  place?.focus?.({ preventScroll: true });
}

function keep(asides) {
  carried.replaceChildren(...asides.map((value) => {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name: "aside", value });
    return input;
  }));
}

// With scripts every change can be undone, one after the other.
function offerUndo(changed) {
  const notice = result.querySelector("[data-part=notice]");
  notice?.querySelector("[value=undo], [data-do=undo]")?.remove();
  if (!changed || !notice) return;
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "plain", id: "undo", textContent: "Undo" });
  button.dataset.do = "undo";
  notice.append(button);
}

// After a button of a card the card may be gone: the focus goes to what is said about it.
function settle(answer, button) {
  if (answer.problem) {
    (result.querySelector("[aria-invalid=true]") ?? result).focus();
    return;
  }
  if (button.value === "check" || !document.contains(button)) result.focus({ preventScroll: true });
  const top = result.getBoundingClientRect();
  if (top.top < 0 || top.top > innerHeight * 0.7) result.scrollIntoView({ block: "start" });
}

// The verdict is announced once it is new, and only after a pause in typing.
function announce(answer, now) {
  clearTimeout(tell);
  const words = [answer.said, answer.sentence].filter(Boolean).join(" ");
  document.title = `${answer.problem ? "Error: " : ""}${answer.sentence || "May I post this?"} – Check before you post`;
  tell = setTimeout(() => {
    if (words !== lastSaid || now) said.textContent = words;
    lastSaid = words;
  }, now ? 0 : TELL);
}

// On a phone the answer lies below the box: a bar at the lower edge tells it meanwhile.
function look(answer) {
  glance.hidden = !answer.sentence;
  for (const word of ["breach", "approval", "advice", "clear", "unchecked"]) glance.classList.toggle(word, word === answer.verdict);
  if (!answer.sentence) return;
  const sign = result.querySelector(".sign svg").cloneNode(true);
  sign.setAttribute("width", "24");
  sign.setAttribute("height", "24");
  const link = document.createElement("a");
  link.href = "#result";
  link.textContent = answer.sentence;
  glance.replaceChildren(sign, link);
}

// Safe copies are fetched, so that the page and its photos stay whatever comes of it.
async function saveCopies(button) {
  const words = button.querySelector("span");
  const idle = words.textContent;
  button.disabled = true;
  words.textContent = "Making it…";
  photos.said.textContent = "";
  try {
    const response = await ask(form, button.formAction, new FormData(form));
    const problem = await problemOf(response, "");
    if (problem) throw new Error(problem);
    const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition"))?.[1];
    save(await response.blob(), name);
    said.textContent = "The safe copy is saved.";
  } catch (error) {
    photos.said.textContent = sentenceOf(error);
  } finally {
    button.disabled = false;
    words.textContent = idle;
  }
}

function save(blob, name) {
  const link = document.createElement("a");
  Object.assign(link, { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// --- Buttons that need no server ---

const doings = {
  undo() {
    const words = undone.pop();
    if (words === undefined) return;
    const now = box.value;
    write(words, now);
    undone.pop();
    box.focus();
    check();
  },
  async copy(button) {
    const words = button.querySelector("span");
    try {
      await navigator.clipboard.writeText(box.value);
      words.textContent = "Copied";
    } catch {
      box.focus();
      box.select();
      words.textContent = document.execCommand("copy") ? "Copied" : "Press Ctrl+C";
    }
    said.textContent = words.textContent;
    setTimeout(() => { words.textContent = "Copy"; }, 2500);
  },
  example(button) {
    write(button.dataset.words, box.value);
    box.focus();
    check();
  },
  print() {
    window.print();
  },
  clear() {
    const before = box.value;
    write("", before);
    photos.clear();
    keep([]);
    box.focus();
    check();
  },
};

// --- What people do ---

form.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button?.value === "report") return; // saved by the browser itself
  event.preventDefault();
  if (button?.value === "copies") {
    saveCopies(button);
    return;
  }
  check(button);
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) doings[button.dataset.do]?.(button);
});
box.addEventListener("input", () => {
  mirror.follow();
  later();
});
form.addEventListener("input", (event) => {
  const one = event.target;
  if (one !== box && one.type !== "file" && one.name !== "hide" && form.contains(one)) later();
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    check(form.querySelector("[value=check]"));
  }
});
// Enter in the box of a reason sets aside, and does not check.
result.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches(".aside input")) return;
  event.preventDefault();
  form.requestSubmit(event.target.parentElement.querySelector("button"));
});
// Whoever pastes anywhere on the page means the box.
document.addEventListener("paste", (event) => {
  const into = event.target.closest?.("input, textarea, select");
  const words = event.clipboardData?.getData("text/plain");
  if (into || !words) return;
  event.preventDefault();
  box.focus();
  if (!document.execCommand("insertText", false, words)) box.setRangeText(words);
});
// The card of the words at the caret, and the words of the card that is looked at.
function lightCards(numbers) {
  for (const card of result.querySelectorAll(".reason")) {
    card.classList.toggle("lit", numbers.includes(card.dataset.card));
  }
}
box.addEventListener("click", () => {
  const numbers = mirror.cardsAt(box.selectionStart);
  lightCards(numbers);
  const card = numbers.length && document.getElementById(`reason-${numbers[0]}`);
  if (card && matchMedia("(min-width: 62rem)").matches) card.scrollIntoView({ block: "nearest" });
});
for (const kind of ["pointerover", "focusin"]) {
  result.addEventListener(kind, (event) => {
    mirror.light(event.target.closest(".reason")?.dataset.card ?? "");
  });
}
result.addEventListener("pointerleave", () => mirror.light(""));

// What lies beside the answer stays in sight; where it is higher than the window, its lower end does.
const writing = document.querySelector(".writing");
function stick() {
  writing.style.setProperty("--top", `${Math.min(16, innerHeight - writing.offsetHeight - 16)}px`);
}
new ResizeObserver(stick).observe(writing);
addEventListener("resize", stick);

glance.className = "glance";
glance.hidden = true;
document.querySelector(".desk").after(glance);
new IntersectionObserver(([seen]) => { glance.classList.toggle("unneeded", seen.isIntersecting); }, { rootMargin: "0px 0px -25% 0px" }).observe(result);
offerUndo(false);
if (box.value.trim() && !result.querySelector("[data-part=verdict]")) check();
