// The marks in the box: words in a layer behind the textarea, laid out alike.
// Where words are marked is told by the server, piece by piece; nothing is counted here but what
// the DOM itself counts (UTF-16 units on both sides), so an emoji can shift nothing.

export class Mirror {
  constructor(layer, box) {
    this.layer = layer;
    this.box = box;
    this.words = box.value;
  }

  // Show marked pieces: [text, style, numbers of the cards].
  show(pieces) {
    const nodes = pieces.map(([text, style, cards]) => {
      if (!style) return document.createTextNode(text);
      const mark = document.createElement("mark");
      mark.className = style;
      mark.dataset.cards = cards;
      mark.textContent = text;
      return mark;
    });
    this.layer.replaceChildren(...nodes, document.createTextNode(" "));
    this.words = this.box.value;
  }

  // Follow what was typed since, so that marks stay on their words until the next answer.
  follow() {
    const [before, after] = [this.words, this.box.value];
    if (before === after) return;
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start]) start += 1;
    let same = 0;
    while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
    this.#replace(start, before.length - same, after.slice(start, after.length - same));
    this.words = after;
  }

  #replace(start, end, words) {
    const range = document.createRange();
    range.setStart(...this.#place(start));
    range.setEnd(...this.#place(end));
    range.deleteContents();
    if (words) {
      const { startContainer: node, startOffset: at } = range;
      if (node.nodeType === Node.TEXT_NODE) node.insertData(at, words);
      else range.insertNode(document.createTextNode(words));
    }
    for (const mark of this.layer.querySelectorAll("mark")) if (!mark.textContent) mark.remove();
  }

  // The text node and the place in it that lie at an offset of the whole.
  #place(offset) {
    const walker = document.createTreeWalker(this.layer, NodeFilter.SHOW_TEXT);
    let left = offset;
    let last = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (left <= node.length) return [node, left];
      left -= node.length;
      last = node;
    }
    return last ? [last, last.length] : [this.layer, 0];
  }

  // The numbers of the cards whose words stand where the caret is.
  cardsAt(offset) {
    let left = offset;
    for (const node of this.layer.childNodes) {
      const length = node.textContent.length;
      if (left <= length && node.dataset?.cards) return node.dataset.cards.split(" ");
      if (left < length) return [];
      left -= length;
    }
    return [];
  }

  light(card) {
    for (const mark of this.layer.querySelectorAll("mark")) {
      mark.classList.toggle("lit", mark.dataset.cards.split(" ").includes(card));
    }
  }
}
