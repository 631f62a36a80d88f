/** The preview in the browser: swaps page and print for newer ones, keeps the place, shows findings where they are. */
const root = new URL('../', import.meta.url);
const $ = (selector, from = document) => from.querySelector(selector);
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

let told = '';
const events = new EventSource(new URL('events', root));
if (document.body.classList.contains('desk')) watchDesk();
else watchSheet();

function watchDesk() {
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(refreshDesk, 50);
  };
  for (const kind of ['page', 'print', 'list']) events.addEventListener(kind, later);
  events.addEventListener('open', later);
}

async function refreshDesk() {
  const text = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  const focused = document.activeElement?.getAttribute('href');
  $('main').replaceWith(document.adoptNode($('main', fresh)));
  if (focused) $(`a[href="${CSS.escape(focused)}"]`)?.focus();
}

function watchSheet() {
  const slug = decodeURIComponent(location.pathname.split('/').at(-2));
  const viewer = openViewer($('#print'));
  let shown = null;
  let printed = -1;
  const update = async () => {
    const answer = await fetch('state.json');
    $('#gone').hidden = answer.status !== 404;
    if (!answer.ok) return;
    const state = await answer.json();
    showState(state);
    // the page first: it is there before everything is known of it
    const wanted = state.page ?? (state.status === 'reading' ? null : state.status);
    if (wanted !== null && wanted !== shown) {
      shown = wanted;
      await swapPage();
    }
    if (state.status === 'reading') return;
    if (state.version !== printed) {
      printed = state.version;
      viewer.show(state);
    }
    markPage(state);
  };
  const mine = (listener) => (event) => {
    if (JSON.parse(event.data).slug === slug) listener();
  };
  events.addEventListener('page', mine(update));
  events.addEventListener('print', mine(update));
  events.addEventListener('list', update);
  events.addEventListener('open', () => {
    $('#lost').hidden = true;
    update();
  });
  events.addEventListener('error', () => {
    $('#lost').hidden = false;
  });
  $('#page iframe').addEventListener('load', update, { once: true });
  update();
}

function showState(state) {
  const standing = $('#standing');
  standing.className = `standing ${state.status}`;
  if (standing.textContent !== state.standing) standing.textContent = state.standing;
  const trouble = $('#trouble');
  if (state.trouble === null) trouble.replaceChildren();
  else if (trouble.textContent.trim() !== state.trouble) {
    const line = document.createElement('p');
    line.className = 'trouble';
    line.setAttribute('role', 'alert');
    line.textContent = state.trouble;
    trouble.replaceChildren(line);
  }
  if (state.status === 'reading') return;
  $('#count').textContent = state.findings.length === 0 ? '' : String(state.findings.length);
  $('#none').hidden = state.findings.length > 0 || state.trouble !== null;
  // a list that stays as it was keeps what is open and focused in it
  const now = JSON.stringify(state.findings);
  if (now === told) return;
  told = now;
  $('#list').replaceChildren(...state.findings.map(showFinding));
}

function showFinding(finding, index) {
  const item = $('#finding').content.cloneNode(true);
  $('li', item).className = finding.severity;
  $('h3', item).textContent = finding.title;
  $('.weight', item).textContent = finding.weight;
  $('code', item).textContent = finding.code;
  const editor = $('.editor', item);
  editor.textContent = finding.place;
  editor.href = finding.editor;
  $('.message', item).replaceChildren(...inCode(finding.message));
  $('.todo', item).replaceChildren(...inCode(finding.todo));
  if (finding.why === '') $('details', item).remove();
  else $('details p', item).replaceChildren(...inCode(finding.why));
  if (finding.instead === null) $('.instead', item).remove();
  else $('.instead q', item).textContent = finding.instead;
  $('.show', item).addEventListener('click', () => {
    const mark = $(`#found-${index}`, $('#page iframe').contentDocument);
    mark?.scrollIntoView({ block: 'center' });
  });
  return item;
}

/** What a message has between backticks is code. */
function inCode(text) {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}

/** The new page is loaded behind the old one and takes its place where the reader was. */
function swapPage() {
  const old = $('#page iframe');
  const fresh = old.cloneNode();
  const from = old.contentWindow?.scrollY ?? 0;
  fresh.src = `${old.getAttribute('src').split('?')[0]}?${Date.now()}`;
  fresh.classList.add('coming');
  return new Promise((resolve) => {
    fresh.addEventListener('load', () => {
      fresh.contentWindow.scrollTo(0, from);
      fresh.classList.remove('coming');
      // saves may overtake each other: whatever was asked for before this one goes
      const frames = $$('#page iframe');
      for (const frame of frames.slice(0, frames.indexOf(fresh))) frame.remove();
      resolve();
    });
    $('#page').append(fresh);
  });
}

/** Marks the words of each finding in the page: the first place where they stand, and no other has been given. */
function markPage({ findings }) {
  const page = $('#page iframe').contentDocument;
  if (!page?.body) return;
  for (const mark of $$('mark[id^="found-"]', page)) {
    const around = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    around.normalize();
  }
  addMarks(page, findings);
  // what stands in no running text (addresses, the frontmatter) has no place to be shown at
  $$('#list .show').forEach((button, index) => {
    button.hidden = $(`#found-${index}`, page) === null;
  });
}

function addMarks(page, findings) {
  findings.forEach(({ words, severity, title }, index) => {
    const plain = words?.replace(/[*_`[\]]/g, '').trim();
    if (!plain) return;
    const range = find(page, plain);
    if (range === undefined) return;
    const mark = page.createElement('mark');
    mark.id = `found-${index}`;
    mark.title = title;
    mark.style.cssText = `background: ${severity === 'block' ? '#ffd9d4' : '#ffecc2'}; color: #1b1f24;`;
    range.surroundContents(mark);
  });
}

/** What the page sets otherwise than the text has it, letter for letter: spaces that do not break, quotation marks. */
function alike(text) {
  return text
    .replace(/\s/g, ' ')
    .replace(/[„“”«»]/g, '"')
    .replace(/[‚‘’‹›]/g, "'");
}

function find(page, words) {
  const wanted = alike(words);
  const walker = page.createTreeWalker($('main', page) ?? page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = alike(node.data).indexOf(wanted);
    if (at < 0 || node.parentElement.closest('mark, .draft-findings, script, style')) continue;
    const range = page.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  return undefined;
}

/** Pages are painted when they come near; a newer print takes the place of the old one page by page. */
function openViewer(section) {
  const holder = $('.pages', section);
  const status = $('#print-state', section);
  let library;
  let latest = -1;
  const load = async () => {
    library ??= import(new URL('own/pdf.mjs', root)).then((pdf) => {
      pdf.GlobalWorkerOptions.workerSrc = String(new URL('own/pdf.worker.mjs', root));
      return pdf;
    });
    return library;
  };
  const show = async ({ version, page }) => {
    if (page === null) return;
    latest = version;
    status.textContent = section.dataset.waiting;
    const [pdf, answer] = await Promise.all([load(), fetch(`brief.pdf?${version}`)]);
    if (latest !== version) return;
    if (!answer.ok) {
      status.textContent = '';
      return;
    }
    const file = await pdf.getDocument({ data: await answer.arrayBuffer(), isEvalSupported: false }).promise;
    if (latest !== version) return;
    await paint(file, holder, section.dataset.label);
    status.textContent = '';
  };
  return { show };
}

async function paint(file, holder, label) {
  const from = holder.scrollTop;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        paintPage(file, target);
      }
    },
    { root: holder, rootMargin: '100%' },
  );
  const sheets = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { width, height } = (await file.getPage(number)).getViewport({ scale: 1 });
    const canvas = document.createElement('canvas');
    canvas.dataset.page = number;
    canvas.style.aspectRatio = `${width} / ${height}`;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label.replace('{page}', number).replace('{pages}', file.numPages));
    sheets.push(canvas);
  }
  // what is in view is painted before it is shown, so that nothing flickers
  const width = holder.clientWidth;
  const first = holder.firstElementChild ? Math.floor(from / (holder.scrollHeight / holder.childElementCount)) : 0;
  await Promise.all([first, first + 1].map((at) => sheets[at] && paintPage(file, sheets[at], width)));
  holder.replaceChildren(...sheets);
  holder.scrollTop = from;
  for (const sheet of sheets) near.observe(sheet);
}

async function paintPage(file, canvas, room = canvas.clientWidth) {
  if (canvas.dataset.painted) return;
  canvas.dataset.painted = 'yes';
  const page = await file.getPage(Number(canvas.dataset.page));
  const { width } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (Math.min(room || 600, 1100) / width) * Math.min(devicePixelRatio, 2) });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
}
