// The search page of the theme: asks Pagefind, whose files lie beside the site, and lists what it finds. Nothing is sent anywhere but for
// the parts of the index, and nothing is kept.
const most = 30;
const patience = 250;
const find = id => document.getElementById(`search.${id}`);
const [form, words, state, results] = ["form", "words", "state", "results"].map(find);
let latest = 0;
let timer;

function list(pages) {
  results.replaceChildren(...pages.map(page => {
    const [item, heading, link, text] = ["li", "h2", "a", "p"].map(name => document.createElement(name));
    link.href = page.url;
    link.textContent = page.meta.title;
    text.textContent = page.plain_excerpt;
    heading.append(link);
    item.append(heading, text);
    return item;
  }));
  results.hidden = pages.length === 0;
}

function say(count) {
  const told = count === 0 ? form.dataset.none : `${form.dataset.found} ${count}`;
  state.textContent = count > most ? `${told}. ${form.dataset.first} ${most}` : told;
}

async function search(pagefind) {
  clearTimeout(timer);
  const turn = ++latest;
  const wanted = words.value.trim();
  if (wanted === "") {
    state.textContent = "";
    return list([]);
  }
  try {
    const found = (await pagefind.search(wanted)).results;
    const pages = await Promise.all(found.slice(0, most).map(result => result.data()));
    // What was typed meanwhile has its own answer.
    if (turn !== latest) return;
    list(pages);
    say(found.length);
  } catch {
    if (turn === latest) state.textContent = form.dataset.broken;
  }
}

const pagefind = await import(`${form.dataset.bundle}pagefind.js`);
await pagefind.init();
form.addEventListener("submit", event => {
  event.preventDefault();
  search(pagefind);
});
words.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => search(pagefind), patience);
});
find("off").hidden = true;
form.hidden = false;
