(() => {
  "use strict";
  const root = document.documentElement;
  const one = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const beside = matchMedia("(min-width: 62rem)");
  let last = "";
  root.classList.add("js");

  const pieces = (key) => all(`[data-keys~="${CSS.escape(key)}"]`);
  // Of many copies only the text that the address stands in is opened; what is lit in open ones stays to be seen.
  const home = (key) => {
    const own = pieces(key);
    const text = (one(key) || own[0]).closest(".text") || own[0].closest(".text");
    return own.filter((e) => e.closest(".text") === text);
  };
  const cellOf = (key) =>
    document.querySelector(`.account [data-key="${CSS.escape(key)}"]`) ||
    document.querySelector(`.account [data-twins~="${CSS.escape(key)}"]`);

  function centre(box, piece) {
    const place = piece.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += place - box.clientHeight / 3;
  }

  function reveal(element) {
    for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  }

  // What is lit is announced from a region that a screen reader has known from the start: it is never hidden from it.
  function idle(yes) {
    one("strip").classList.toggle("idle", yes);
    one("towords").hidden = one("back").hidden = yes;
  }

  function clear() {
    for (const name of ["lit", "peer", "here", "chosen"]) all("." + name).forEach((e) => e.classList.remove(name));
    all("[aria-current]").forEach((e) => e.removeAttribute("aria-current"));
    idle(true);
    one("lit").textContent = "";
    last = "";
  }

  // Lights the words an address names; the rest of the row is lit faintly, so that accounts are read side by side.
  function light(key, comesFromText) {
    const own = pieces(key);
    if (!own.length) return false;
    clear();
    last = key;
    own.forEach((e) => e.classList.add("lit"));
    const cell = cellOf(key);
    const row = cell && cell.closest(".row, li");
    const others = row ? all("[data-key]", row).map((a) => a.dataset.key).filter((k) => k !== key) : [];
    others.flatMap(pieces).forEach((e) => e.classList.contains("lit") || e.classList.add("peer"));
    if (cell) {
      cell.classList.add("chosen");
      cell.setAttribute("aria-current", "true");
      row.classList.add("here");
      reveal(cell);
    }
    const there = home(key);
    there.forEach(reveal);
    for (const box of all(".scroll")) {
      const first = box.querySelector(".lit") || box.querySelector(".peer");
      if (first && beside.matches) centre(box, first);
    }
    const text = there[0].closest(".text");
    if (beside.matches) {
      const pane = text.closest(".texts");
      pane.scrollTop += text.getBoundingClientRect().top - pane.getBoundingClientRect().top - 8;
      if (comesFromText && cell) cell.scrollIntoView({ block: "center" });
    } else if (comesFromText && cell) {
      cell.scrollIntoView({ block: "center" });
    } else {
      there[0].scrollIntoView({ block: "center" });
    }
    announce(key, own, text, row, cell);
    return true;
  }

  function announce(key, own, text, row, cell) {
    const words = own.filter((e) => e.closest(".text") === text).map((e) => e.textContent).join("");
    const short = words.length > 120 ? words.slice(0, 119) + "…" : words;
    one("lit").textContent = `Lit in ${text.querySelector(".label").textContent}: “${short.trim()}”`;
    one("towords").href = "#" + key;
    one("back").href = row && row.id ? "#" + row.id : cell ? "#" + cell.id : "#ledger";
    idle(false);
  }

  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  function follow(address, fromText) {
    if (named() !== address) history.pushState(null, "", "#" + address);
    return light(address, fromText);
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a");
    if (!link) return;
    if (link.dataset.key) {
      if (follow(link.dataset.key, false)) event.preventDefault();
    } else if (link.classList.contains("said")) {
      const key = "claim-" + link.getAttribute("href").slice("#cell-".length);
      const address = pieces(key).length ? key : link.dataset.keys.split(" ")[0];
      if (follow(address, true)) event.preventDefault();
    } else if (link.id === "towords") {
      event.preventDefault();
      const first = home(last)[0];
      first.scrollIntoView({ block: "center" });
      first.focus({ preventScroll: true });
    } else if (link.id === "back") {
      event.preventDefault();
      const cell = cellOf(last);
      if (cell) {
        cell.scrollIntoView({ block: "center" });
        cell.focus({ preventScroll: true });
      }
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !last) return;
    const cell = cellOf(last);
    clear();
    history.replaceState(null, "", location.pathname + location.search);
    if (cell) cell.focus({ preventScroll: true });
  });

  const arrive = () => {
    const address = named();
    if (address && !light(address.replace(/^cell-(?!unread-)/, "claim-").replace(/^cell-/, ""), false) && one(address)) reveal(one(address));
  };
  addEventListener("hashchange", arrive);
  addEventListener("popstate", arrive);
  addEventListener("beforeprint", () => all("details").forEach((d) => (d.open = true)));
  arrive();
})();
