// The answer put into the page with as little change as can be: a part that says the same stays as
// it is, what was opened stays open, what was being filled in keeps its words, the focus its place.

const sources = new WeakMap(); // of each part: what the server sent, before anybody touched it

export function show(place, html) {
  const fresh = document.createElement("template");
  fresh.innerHTML = html; // made by our own server, every word of a draft escaped there
  const held = heldIn(place);
  update(place, fresh.content);
  restore(place, held);
}

function update(old, fresh) {
  const parts = new Map([...old.children].filter((one) => one.dataset.part).map((one) => [one.dataset.part, one]));
  const wanted = [...fresh.children].map((one) => {
    const known = parts.get(one.dataset.part);
    if (known && (sources.get(known) ?? known.outerHTML) === one.outerHTML) return known;
    sources.set(one, one.outerHTML);
    return one;
  });
  const same = wanted.length === old.children.length && wanted.every((one, at) => one === old.children[at]);
  if (!same) old.replaceChildren(...wanted);
}

function heldIn(place) {
  const focus = place.contains(document.activeElement) ? document.activeElement : null;
  return {
    open: [...place.querySelectorAll("details[open][id]")].map((one) => one.id),
    filled: [...place.querySelectorAll("input[id]")].filter((one) => one.value).map((one) => [one.name, one.value]),
    focus: focus?.id ?? "",
    hadFocus: focus !== null && focus !== place,
  };
}

function restore(place, held) {
  for (const id of held.open) {
    const one = document.getElementById(id);
    if (one && place.contains(one)) one.open = true;
  }
  for (const [name, value] of held.filled) {
    const one = [...place.querySelectorAll("input")].find((input) => input.name === name);
    if (one) one.value = value;
  }
  if (held.hadFocus && !place.contains(document.activeElement)) {
    const one = held.focus && document.getElementById(held.focus);
    (one || place).focus({ preventScroll: true });
  }
}
