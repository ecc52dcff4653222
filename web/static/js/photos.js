// Photos: chosen in the dialog, dropped, or pasted; each with a box for its alternative text.

const ROOM = 1e5; // bytes of a request that are kept for everything beside the photos
const PHOTO = /\.(heic|heif|avif)$/i; // kinds that not every system knows by name

const isSame = (one, other) => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

export class Photos {
  constructor(area, changed) {
    this.input = area.querySelector("input[type=file]");
    this.drop = area.querySelector(".drop");
    this.list = area.querySelector(".thumbs");
    this.copies = area.querySelector("#copies");
    this.said = area.querySelector("#photo-said");
    this.most = Number(this.drop.dataset.most);
    this.bytes = Number(this.drop.dataset.bytes) - ROOM;
    this.changed = changed;
    this.files = [];
    // Without scripts one box serves all photos; with them each has its own.
    const single = area.querySelector("#alt_text");
    this.first = single.value;
    single.remove();
    this.input.addEventListener("change", () => this.add(this.input.files));
    document.addEventListener("paste", (event) => this.#pasted(event));
    this.#acceptDrops();
    this.#draw();
  }

  add(files) {
    const refused = new Set();
    for (const file of files) {
      const why = this.#refusal(file);
      if (why) refused.add(why);
      else if (!this.files.some((one) => isSame(one.file, file))) {
        this.files.push({ file, url: URL.createObjectURL(file), alt: this.files.length ? "" : this.first, seen: "" });
      }
    }
    this.said.textContent = [...refused].join(" ");
    this.#keep();
  }

  // Why a file cannot be taken, told before anything is sent; empty where it can.
  #refusal(file) {
    if (!/^(image|video)\//.test(file.type) && !PHOTO.test(file.name)) return `“${file.name}” is no photo.`;
    if (this.files.some((one) => isSame(one.file, file))) return "";
    if (this.files.length >= this.most) return `${this.most} photos can be checked at once, so the others were left out.`;
    const bytes = this.files.reduce((sum, one) => sum + one.file.size, file.size);
    return bytes > this.bytes ? `Together the photos may have ${Math.floor(this.bytes / 1e6)} MB, so “${file.name}” was left out.` : "";
  }

  clear() {
    for (const { url } of this.files) URL.revokeObjectURL(url);
    this.files = [];
    this.first = "";
    this.said.textContent = "";
    this.#keep();
  }

  set altTexts(texts) {
    this.list.querySelectorAll("input").forEach((input, at) => {
      if (at < texts.length) input.value = texts[at];
    });
    this.#remember();
  }

  // What the server saw in each photo, signed by it: sent back instead of the photo, so that a check
  // while somebody types neither uploads it again nor looks at it again.
  set seen(values) {
    this.files.forEach((one, at) => { one.seen = values[at] ?? ""; });
  }

  get areSeen() {
    return this.files.every((one) => one.seen);
  }

  lighten(data) {
    data.delete("photo");
    data.delete("seen");
    for (const { file, seen } of this.files) {
      data.append("seen", seen);
      if (!seen) data.append("photo", file);
    }
  }

  // Put each photo behind the outlines of what was found in it. The answer holds the outlines
  // alone: the photo is here already, and need not come back from anywhere.
  dress(place) {
    for (const figure of place.querySelectorAll("[data-photo]")) {
      const url = this.files[figure.dataset.photo]?.url;
      const svg = figure.querySelector("svg");
      if (!url || svg.querySelector("image")?.getAttribute("href") === url) continue;
      svg.querySelector("image")?.remove();
      const image = document.createElementNS(svg.namespaceURI, "image");
      const { width, height } = svg.viewBox.baseVal;
      for (const [name, value] of Object.entries({ href: url, width, height, preserveAspectRatio: "none" })) image.setAttribute(name, value);
      image.addEventListener("error", () => image.remove()); // of a kind that this browser cannot show
      svg.prepend(image);
    }
  }

  #remember() {
    const inputs = [...this.list.querySelectorAll("input")];
    this.files.forEach((one, at) => { one.alt = inputs[at]?.value ?? one.alt; });
    if (!this.files.length) this.first = inputs[0]?.value ?? this.first;
  }

  // The dialog's own list is what the form sends, so everything goes into it.
  #keep() {
    this.#remember();
    const all = new DataTransfer();
    for (const { file } of this.files) all.items.add(file);
    this.input.files = all.files;
    this.#draw();
    this.changed();
  }

  #draw() {
    const rows = this.files.length ? this.files : this.first ? [{ file: null, alt: this.first }] : [];
    this.list.replaceChildren(...rows.map((row, at) => this.#row(row, at)));
    this.list.hidden = !rows.length;
    this.copies.hidden = !this.files.length;
  }

  #row({ file, url, alt }, at) {
    const row = document.createElement("li");
    if (file) {
      const image = document.createElement("img");
      image.src = url;
      image.alt = "";
      row.append(image);
    }
    const label = document.createElement("label");
    label.htmlFor = `alt-${at}`;
    label.textContent = file ? `Alternative text of photo ${at + 1}` : "Alternative text";
    const input = document.createElement("input");
    Object.assign(input, { id: `alt-${at}`, name: "alt_text", type: "text", value: alt, autocomplete: "off" });
    row.append(label, input);
    if (file) {
      const name = document.createElement("p");
      name.className = "name";
      name.append(`${file.name} `);
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "plain small" });
      button.append("Remove");
      const which = document.createElement("span");
      which.className = "unseen";
      which.textContent = ` ${file.name}`;
      button.append(which);
      button.addEventListener("click", () => {
        this.#remember();
        this.files.splice(at, 1);
        URL.revokeObjectURL(url);
        this.said.textContent = "";
        this.list.replaceChildren();
        this.#keep();
        this.input.focus();
      });
      name.append(button);
      row.append(name);
    }
    return row;
  }

  #pasted(event) {
    const files = event.clipboardData?.files ?? [];
    if ([...files].some((one) => one.type.startsWith("image/"))) {
      event.preventDefault();
      this.add(files);
    }
  }

  // Photos may be dropped anywhere on the page; anything else is left to the browser.
  #acceptDrops() {
    const carries = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
    document.addEventListener("dragover", (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      this.drop.classList.add("over");
    });
    document.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) this.drop.classList.remove("over");
    });
    document.addEventListener("drop", (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      this.drop.classList.remove("over");
      this.add(event.dataTransfer.files);
    });
  }
}
