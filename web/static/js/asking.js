// A form sent by script: the same form to the same server, with values for an answer.

const SIGNED_OUT = "You are not signed in any more. Sign in in another tab, then come back and press the button.";

const LATER = [429, 503]; // too much at once: the server says when to come again

// Send a form; one that has expired is renewed and sent once more, and nobody needs to hear of it.
// Where the server has no turn for it yet, `waiting` is told why, and it is sent until there is one.
export async function ask(form, address, data, signal, waiting) {
  const send = () => fetch(address, { method: "POST", body: data, headers: { "X-Live": "1" }, signal });
  for (;;) {
    const response = await send();
    if (response.status === 400 && await renew(form, data, signal)) continue;
    if (!waiting || !LATER.includes(response.status)) return response;
    waiting(`${await problemOf(response, "")} This page tries again by itself.`);
    await pause(Number(response.headers.get("Retry-After")) || 3, signal);
  }
}

function pause(seconds, signal) {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, seconds * 1000);
    signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
  });
}

async function renew(form, data, signal) {
  const page = await fetch(location.pathname, { signal });
  if (page.redirected) throw new Error(SIGNED_OUT);
  const fresh = new DOMParser().parseFromString(await page.text(), "text/html").querySelector(`#${form.id} [name=csrf]`)?.value;
  const mine = form.querySelector("[name=csrf]");
  if (!fresh || fresh === mine.value) return false;
  mine.value = fresh;
  data.set("csrf", fresh);
  return true;
}

// Return what went wrong, in a sentence; null where the answer is of the kind that was hoped for.
export async function problemOf(response, kind) {
  if (response.redirected) return SIGNED_OUT;
  const type = response.headers.get("Content-Type") ?? "";
  if (response.ok && type.includes(kind)) return null;
  if (!type.includes("json")) return "The checker does not answer as it should. Copy your words, then reload this page.";
  const problem = await response.json();
  return problem.detail || problem.title;
}

export function sentenceOf(error) {
  return error instanceof TypeError ? "The checker cannot be reached. Your words are still here; is it running?" : error.message;
}
