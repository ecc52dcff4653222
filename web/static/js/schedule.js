// Scheduled posts: progress while the file is checked; then filter, sort and calendar.
// Without this script the same form gives the same results on a page of their own.

import { ask, problemOf, sentenceOf } from "./asking.js";

const form = document.getElementById("plan-form");
const place = document.getElementById("plan");
const progress = document.getElementById("progress");
const bar = progress.querySelector("progress");
const far = document.getElementById("far");
const said = document.getElementById("said");
const problems = document.getElementById("problems");
let day = "";

// --- Checking a file ---

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  problems.replaceChildren();
  move(0, 0);
  progress.hidden = false;
  try {
    await check();
  } catch (error) {
    complain(sentenceOf(error));
  } finally {
    button.disabled = false;
    progress.hidden = true;
  }
});

async function check() {
  const response = await ask(form, form.action, new FormData(form), undefined, (words) => { far.textContent = words; });
  const problem = await problemOf(response, "ndjson");
  if (problem) throw new Error(problem);
  let last = null;
  for await (const value of lines(response.body)) {
    if (value.problem) throw new Error(value.problem);
    if ("done" in value) move(value.done, value.of);
    last = value;
  }
  if (!last?.html) throw new Error("The checker stopped before the end. Please try again.");
  place.innerHTML = last.html; // made by our own server, every word of a post escaped there
  document.title = `${last.sentence} – Check before you post`;
  said.textContent = last.sentence;
  ready();
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start" });
}

async function* lines(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const parts = (rest + value).split("\n");
    rest = parts.pop();
    for (const part of parts) if (part) yield JSON.parse(part);
  }
}

function move(done, of) {
  bar.max = of || 1;
  bar.value = done;
  far.textContent = of ? `${done} of ${of} posts` : "Reading the file…";
}

// As the error summary of the page without script: at the top, with a way to the field.
function complain(words) {
  const box = document.createElement("div");
  box.className = "summary-of-errors";
  box.tabIndex = -1;
  box.setAttribute("role", "alert");
  const title = document.createElement("h2");
  title.textContent = "There is a problem";
  const link = document.createElement("a");
  link.href = "#file";
  link.textContent = words;
  box.append(title, link);
  problems.replaceChildren(box);
  box.focus();
}

// --- Looking at the results ---

function ready() {
  if (!place.querySelector(".posts")) return;
  place.querySelectorAll(".tile").forEach(press);
  view("table");
  sort();
  sift();
}

// The number of posts with a verdict is also the way to them.
function press(tile) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.only = tile.dataset.only;
  button.append(...tile.childNodes);
  tile.append(button);
}

function view(name) {
  for (const part of place.querySelectorAll("[data-shows]")) part.hidden = part.dataset.shows !== name;
  for (const button of place.querySelectorAll(".view")) button.setAttribute("aria-pressed", String(button.dataset.view === name));
}

function sift() {
  const only = place.querySelector("#only").value;
  const words = place.querySelector("#sieve").value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const row of place.querySelectorAll(".posts tbody tr")) {
    const text = words.length ? row.textContent.toLocaleLowerCase() : "";
    row.hidden = Boolean((only && row.dataset.verdict !== only) || (day && row.dataset.day !== day) || !words.every((word) => text.includes(word)));
    count += row.hidden ? 0 : 1;
  }
  for (const tile of place.querySelectorAll(".tile button")) tile.setAttribute("aria-pressed", String(tile.dataset.only === only));
  place.querySelector("#shown").textContent = `${count} ${count === 1 ? "post" : "posts"} shown.`;
  const shown = place.querySelector(".day-shown");
  shown.hidden = !day;
  if (day) shown.firstElementChild.textContent = `Only ${new Date(`${day}T12:00`).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" })}.`;
}

function sort() {
  const by = place.querySelector("#sort").value;
  const body = place.querySelector(".posts tbody");
  const key = (row) => (by === "day" ? `${row.dataset.day || "9999"} ${row.dataset.hour}` : row.dataset[by]);
  const inNumbers = by === "number" || by === "rank";
  const rows = [...body.rows].sort((one, other) =>
    (inNumbers ? key(one) - key(other) : key(one).localeCompare(key(other))) || one.dataset.number - other.dataset.number);
  body.append(...rows);
}

place.addEventListener("input", (event) => {
  if (event.target.id === "sort") sort();
  else sift();
});
place.addEventListener("click", (event) => {
  const target = event.target.closest("[data-view], [data-do], .tile button, .count");
  if (!target) return;
  if (target.dataset.view) view(target.dataset.view);
  if (target.dataset.do === "print") window.print();
  if (target.dataset.do === "all-days") showDay("");
  if (target.dataset.only) {
    const only = place.querySelector("#only");
    only.value = only.value === target.dataset.only ? "" : target.dataset.only;
    view("table");
    sift();
  }
  if (target.matches(".count")) {
    event.preventDefault();
    place.querySelector("#only").value = "";
    view("table");
    showDay(target.dataset.day);
    place.querySelector("#shown").scrollIntoView({ block: "nearest" });
    place.querySelector(".day-shown button").focus();
  }
});

function showDay(which) {
  day = which;
  sift();
  if (!which) place.querySelector("#only").focus();
}

ready();
