/**
 * The search of the manual. Its index is loaded when somebody first comes to the field; nothing typed leaves the page.
 * `/` leads to the field, the arrows from result to result, Escape back and away; from the list of pages, too.
 */
import MiniSearch from 'minisearch';
import { searchOptions } from './options.mjs';

const box = document.getElementById('search');
const field = document.getElementById('query');
const count = document.getElementById('count');
const list = document.getElementById('results');
/** folder of the site, as this page calls it */
const root = box.dataset.index.replace(/search\/.*$/, '');
const most = 20;
let index;

box.hidden = false;

function load() {
  index ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = box.dataset.index;
    script.onload = () => resolve(MiniSearch.loadJSON(globalThis.manualIndex, searchOptions));
    script.onerror = reject;
    document.head.append(script);
  });
  return index;
}

async function show() {
  const words = field.value.trim();
  const found = words === '' ? [] : search(await load(), words);
  // somebody has typed on
  if (words !== field.value.trim()) return;
  list.replaceChildren(...found.slice(0, most).map(entry));
  list.hidden = found.length === 0;
  const { none, one, many } = box.dataset;
  const told = found.length === 0 ? none : found.length === 1 ? one : many.replace('{n}', found.length);
  count.textContent = words === '' ? '' : told;
}

/** All words, or, where no page has all, any of them. */
function search(pages, words) {
  const all = pages.search(words);
  return all.length > 0 ? all : pages.search(words, { combineWith: 'OR' });
}

function entry({ page, heading, address, start }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = root + address;
  link.textContent = heading === '' ? page : `${page}: ${heading}`;
  const text = document.createElement('span');
  text.textContent = start;
  item.append(link, text);
  return item;
}

function close() {
  list.hidden = true;
  count.textContent = '';
}

field.addEventListener('focus', () => void load());
field.addEventListener('input', () => void show());
document.addEventListener('keydown', (event) => {
  const typing = /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
  }
});
const pages = document.querySelector('.pages');
pages.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  pages.open = false;
  pages.querySelector('summary').focus();
});
box.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    close();
    field.focus();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || list.hidden) return;
  event.preventDefault();
  const stops = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement) + step;
  stops[Math.max(0, Math.min(at, stops.length - 1))].focus();
});
box.addEventListener('focusout', (event) => {
  if (event.relatedTarget !== null && !box.contains(event.relatedTarget)) close();
});
