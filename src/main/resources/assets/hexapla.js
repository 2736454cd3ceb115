// Keyboard for the pages. Everything works without it; with it nobody needs a mouse.
(() => {
  'use strict';

  const box = () => document.getElementById('q');
  const hits = () => Array.from(document.querySelectorAll('a.hit'));
  const typing = (element) => /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

  const focusBox = () => {
    const field = box();
    if (field) {
      field.focus();
      field.select();
    }
  };

  const move = (step) => {
    const all = hits();
    const next = all.indexOf(document.activeElement) + step;
    if (next < 0) {
      box().focus();
    } else if (next < all.length) {
      all[next].focus();
    }
  };

  const clear = () => {
    const field = box();
    field.focus();
    if (field.value !== '') {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };

  document.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      return; // an input method is choosing characters
    }
    const inList = document.activeElement.matches('#q, a.hit');
    if (event.altKey && event.code === 'KeyS') {
      event.preventDefault();
      focusBox();
    } else if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    } else if (event.key === '/' && !typing(document.activeElement)) {
      event.preventDefault();
      focusBox();
    } else if (event.key === 'ArrowDown' && inList && hits().length > 0) {
      event.preventDefault();
      move(1);
    } else if (event.key === 'ArrowUp' && inList) {
      event.preventDefault();
      move(-1);
    } else if (event.key === 'Escape' && inList) {
      event.preventDefault();
      clear();
    }
  });

  // Copying needs a script, so the buttons show only where one runs. A list is copied as rows of a
  // table, as spreadsheets take them.
  const words = (element) => element.innerText.trim().replace(/\s+/g, ' ');
  const rows = ({ rows: each, cells }) => Array.from(document.querySelectorAll(each),
    (row) => Array.from(row.querySelectorAll(cells), words).join('\t')).join('\n');

  const copy = async (button) => {
    await navigator.clipboard.writeText(button.dataset.rows ? rows(button.dataset) : button.dataset.copy);
    const label = button.textContent;
    if (label !== button.dataset.done) {
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 1500);
    }
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('.copy');
    if (button) {
      copy(button);
    }
  });

  const showCopying = () => {
    if (navigator.clipboard) {
      document.querySelectorAll('.copy').forEach((button) => { button.hidden = false; });
    }
  };
  document.addEventListener('DOMContentLoaded', showCopying);

  // Nothing typed is sent into the void: before a form leaves the page it is asked whether the
  // service answers and still knows who is there. If not, that is said, and the page stays.
  const said = document.body.dataset;
  const trouble = document.createElement('p');
  trouble.id = 'trouble';
  trouble.setAttribute('role', 'alert');
  trouble.hidden = true;
  document.body.append(trouble);

  const tell = (text) => {
    trouble.textContent = text;
    trouble.hidden = false;
  };
  const tellEnded = () => {
    tell(said.ended + ' ');
    const link = document.createElement('a');
    link.href = '/sign-in?to=' + encodeURIComponent(location.pathname + location.search);
    link.target = '_blank';
    link.textContent = said.signin;
    trouble.append(link);
  };

  const mayLeave = async () => {
    try {
      const answer = await fetch('/account/name', { headers: { Accept: 'application/json' }, cache: 'no-store' });
      if (!answer.ok) {
        return true; // the service itself will say what is wrong
      }
      if (said.caller && (await answer.json()).name !== said.caller) {
        tellEnded();
        return false;
      }
      return true;
    } catch (error) {
      tell(said.lost);
      return false;
    }
  };

  let sure = null;
  let asking = false;
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form === sure) {
      sure = null;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    if (asking) {
      return;
    }
    asking = true;
    if (await mayLeave()) {
      trouble.hidden = true;
      sure = form;
      form.requestSubmit(submitter);
    }
    asking = false;
  });

  // What the service gives without the page around it: answers to what is typed, and what is found
  // out about a document. Of what is asked for one place only the newest counts.
  const questions = new Map();

  const parsed = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };

  const show = async (place, answer, draw) => {
    if (answer.redirected && new URL(answer.url).pathname === '/sign-in') {
      tellEnded();
    } else if (!answer.ok) {
      tell(said.failed);
    } else {
      draw(place, await answer.text(), answer);
      trouble.hidden = true;
      showCopying();
    }
  };

  const drawAll = (place, html) => place.replaceChildren(parsed(html));

  const ask = async (place, address, draw = drawAll) => {
    const question = new AbortController();
    questions.get(place)?.abort();
    questions.set(place, question);
    try {
      const answer = await fetch(address, { signal: question.signal, headers: { Accept: 'text/html' } });
      await show(place, answer, draw);
    } catch (error) {
      if (error.name !== 'AbortError') {
        tell(said.lost);
      }
    }
  };

  // Who types sees at once what is in sight. The other answers, and the browser's address, which
  // takes time to change, follow when the typing pauses or somebody wants more.
  const PAUSE = 300;
  const LEAST_HEIGHT = 112; // pixels; no hit is lower
  let pause = null;
  let rest = null;

  const drawRest = () => {
    clearTimeout(pause);
    rest?.();
    rest = null;
  };
  document.addEventListener('scroll', drawRest, { passive: true });
  document.addEventListener('click', drawRest, true); // it may lead away

  // Where in the answers the hits begin that are seen by scrolling alone.
  const endOfSight = (html) => {
    let end = html.indexOf('<li>');
    for (let room = innerHeight; end >= 0 && room > 0; room -= LEAST_HEIGHT) {
      end = html.indexOf('<li>', end + 1);
    }
    return end < 0 ? html.length : end;
  };

  const drawAnswers = (place, html, answer) => {
    const end = endOfSight(html);
    drawAll(place, html.slice(0, end));
    rest = () => {
      const later = parsed(html.slice(end));
      place.querySelector('.hits')?.append(...later.querySelectorAll('li'));
      place.append(later);
      showCopying();
      history.replaceState(null, '', answer.headers.get('Content-Location'));
    };
    clearTimeout(pause);
    pause = setTimeout(drawRest, PAUSE);
  };

  const typed = (form) => {
    const address = `${form.dataset.answers}?${new URLSearchParams(new FormData(form))}`;
    ask(document.getElementById('hits'), address, drawAnswers);
  };

  document.querySelectorAll('form[data-answers]').forEach((form) => {
    form.addEventListener('input', (event) => event.target === box() && typed(form));
    form.addEventListener('change', (event) => event.target !== box() && typed(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      typed(form);
    });
  });
  document.querySelectorAll('[data-part]').forEach((place) => {
    const details = place.closest('details');
    const load = () => ask(place, place.dataset.part);
    if (details) {
      details.addEventListener('toggle', load, { once: true });
    } else {
      load();
    }
  });

  // What a marked term is called elsewhere, beside it on hover and focus; Esc takes it away.
  const tip = document.createElement('div');
  tip.id = 'tip';
  tip.hidden = true;
  let tipFor = null;

  const hideTip = () => {
    tip.hidden = true;
    tipFor = null;
  };

  const showTip = (term) => {
    const note = document.getElementById(term.getAttribute('aria-describedby'));
    if (!note) {
      return;
    }
    tipFor = term;
    tip.replaceChildren(...note.cloneNode(true).childNodes);
    tip.hidden = false;
    document.body.append(tip);
    placeTip(term);
  };

  const placeTip = (term) => {
    const box = term.getBoundingClientRect();
    const below = box.bottom + tip.offsetHeight + 8 < innerHeight;
    tip.style.top = `${below ? box.bottom + 4 : Math.max(0, box.top - tip.offsetHeight - 4)}px`;
    tip.style.left = `${Math.max(4, Math.min(box.left, innerWidth - tip.offsetWidth - 4))}px`;
  };

  const known = (event) => (event.target.closest ? event.target.closest('.known') : null);
  document.addEventListener('mouseover', (event) => {
    const term = known(event);
    if (term && term !== tipFor) {
      showTip(term);
    } else if (!term && tipFor && !tip.contains(event.target)) {
      hideTip();
    }
  });
  document.addEventListener('focusin', (event) => {
    const term = known(event);
    if (term) {
      showTip(term);
    } else {
      hideTip();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hideTip();
    }
  });
  // A term that gets the focus may scroll into view only then: what is said of it goes along.
  document.addEventListener('scroll', () => tipFor && placeTip(tipFor), { passive: true });

  // The cursor goes behind what stands in the box already.
  document.addEventListener('DOMContentLoaded', () => {
    const field = document.querySelector('input[autofocus]');
    if (field) {
      field.setSelectionRange(field.value.length, field.value.length);
    }
  });
})();
