// Filters the items. Without this script the report shows all of them.
(() => {
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const items = [...document.querySelectorAll("article.item")].map(element => ({
    element,
    verdict: element.dataset.verdict,
    phase: element.dataset.phase,
    role: element.dataset.role,
    text: element.textContent.toLowerCase(),
  }));
  const sections = [...document.querySelectorAll("section.subsection, section.chapter")];
  const boxes = [...form.elements.verdict];

  function matches(item, words, phase, role, ignoreVerdict) {
    return (ignoreVerdict || boxes.some(box => box.checked && box.value === item.verdict))
        && (!phase || item.phase === phase) && (!role || item.role === role)
        && words.every(word => item.text.includes(word));
  }

  function update() {
    const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const phase = form.elements.phase.value;
    const role = form.elements.role.value;
    let count = 0;
    const byVerdict = {};
    for (const item of items) {
      const visible = matches(item, words, phase, role, false);
      item.element.hidden = !visible;
      count += visible;
      if (matches(item, words, phase, role, true)) {
        byVerdict[item.verdict] = (byVerdict[item.verdict] || 0) + 1;
      }
    }
    for (const box of boxes) {
      box.parentElement.querySelector(".count").textContent = byVerdict[box.value] || 0;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector("article.item:not([hidden])");
    }
    const numbers = [count, items.length];
    shown.textContent = shown.dataset.pattern.replace(/\{\}/g, () => numbers.shift());
  }

  function openAll(open) {
    document.querySelectorAll("article.item details").forEach(details => { details.open = open; });
  }

  // a link to an item that the filter hides shows all items again
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      form.reset();
      update();
      target.scrollIntoView();
    }
  }

  form.addEventListener("input", update);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(update));
  form.elements.expand.addEventListener("click", () => openAll(true));
  form.elements.collapse.addEventListener("click", () => openAll(false));
  form.elements.shortfalls.addEventListener("click", () => {
    boxes.forEach(box => { box.checked = ["PARTIAL", "GAP", "ERROR"].includes(box.value); });
    update();
  });
  window.addEventListener("hashchange", reveal);

  // on paper everything is open and nothing is filtered
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    openAll(true);
  });
  window.addEventListener("afterprint", () => closed.forEach(details => { details.open = false; }));

  form.hidden = false;
  update();
})();
