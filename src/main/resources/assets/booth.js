// The booth: finds a term among 20,000 within one frame, forgiving, without a network.
(() => {
  'use strict';

  const SHOWN = 7;
  const SETS = 'hexapla-booth-sets';
  const RIGHT_TO_LEFT = ['ar'];
  const words = document.body.dataset;
  const field = document.getElementById('field');
  const answers = document.getElementById('answers');
  const state = document.getElementById('state');
  const say = (text, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);

  /* ---- Folding: what a tired finger and a keyboard without accents do not tell apart ---- */

  const LETTERS = { 'œ': 'oe', 'æ': 'ae', 'ß': 'ss', 'ø': 'o', 'ł': 'l', 'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ـ': '', 'ک': 'ك', 'ی': 'ي' };
  const fold = (text) => text
    .toLowerCase()
    .normalize('NFC').replace(/й/g, '\ue000')
    .normalize('NFKD').replace(/\p{Mn}+/gu, '')
    .replace(/\ue000/g, 'й')
    .replace(/[œæßøłٱىةـکی]/g, (letter) => LETTERS[letter])
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{Script=Han}) +(?=\p{Script=Han})/gu, '$1')
    .trim();

  /* ---- The index: all folded terms in one string, a line each, so that the engine's own search
          walks them; a table tells which term a place belongs to ---- */

  let set = null;
  let all = '\n';
  let starts = new Uint32Array(0); // where each folded term begins in the string
  let lineOf = new Uint32Array(0); // the line of the set to which it belongs

  const termEnd = (number) => (number + 1 < starts.length ? starts[number + 1] : all.length) - 1;
  const lengthOf = (number) => termEnd(number) - starts[number];

  /* Which terms hold a pair of letters, for all pairs in one row, sorted by a hash of the pair: those
     of a hash stand from its place in the table to the next. */
  const HASHES = 1 << 14;
  let pairFrom = new Uint32Array(HASHES + 1);
  let pairTerms = new Uint32Array(0);

  const hash = (first, second) => (first * 67 + second) & (HASHES - 1);

  /** Tells of each term the different pairs in it, once each. */
  const eachPair = (tell) => {
    const last = new Int32Array(HASHES).fill(-1);
    for (let number = 0; number < starts.length; number++) {
      const end = termEnd(number) - 1;
      for (let i = starts[number]; i < end; i++) {
        const pair = hash(all.charCodeAt(i), all.charCodeAt(i + 1));
        if (last[pair] !== number) {
          last[pair] = number;
          tell(pair, number);
        }
      }
    }
  };

  const indexPairs = () => {
    pairFrom = new Uint32Array(HASHES + 1);
    eachPair((pair) => { pairFrom[pair + 1]++; });
    for (let pair = 0; pair < HASHES; pair++) {
      pairFrom[pair + 1] += pairFrom[pair];
    }
    const next = pairFrom.slice();
    pairTerms = new Uint32Array(pairFrom[HASHES]);
    eachPair((pair, number) => { pairTerms[next[pair]++] = number; });
  };

  const pairsOf = (text) => {
    const pairs = new Set();
    for (let i = 1; i < text.length; i++) {
      pairs.add(hash(text.charCodeAt(i - 1), text.charCodeAt(i)));
    }
    return pairs;
  };

  /** The numbers of the terms that hold all pairs but so many. */
  const sharing = (pairs, missing) => {
    const held = new Uint16Array(starts.length);
    pairs.forEach((pair) => {
      for (let i = pairFrom[pair]; i < pairFrom[pair + 1]; i++) {
        held[pairTerms[i]]++;
      }
    });
    const found = [];
    const least = pairs.size - missing;
    for (let number = 0; number < held.length; number++) {
      if (held[number] >= least) {
        found.push(number);
      }
    }
    return found;
  };

  const index = (lines) => {
    const parts = [];
    const begin = [];
    const owner = [];
    let at = 1;
    lines.forEach((line, number) => {
      line.t.forEach((terms) => terms.forEach((term) => {
        const folded = fold(term);
        if (folded !== '') {
          parts.push(folded);
          begin.push(at);
          owner.push(number);
          at += folded.length + 1;
        }
      }));
    });
    all = '\n' + parts.join('\n') + '\n';
    starts = Uint32Array.from(begin);
    lineOf = Uint32Array.from(owner);
    indexPairs();
  };

  const termAt = (place) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  };

  /** The numbers of the terms that hold a string, at most so many: each once, for behind a place
      the search goes on with the next term. */
  const holding = (wanted, offset, most) => {
    const found = [];
    for (let at = all.indexOf(wanted); at >= 0 && found.length < most;) {
      const number = termAt(at + offset);
      found.push(number);
      at = all.indexOf(wanted, termEnd(number));
    }
    return found;
  };

  /* ---- Near spelling. A wrong letter spoils at most two pairs of neighbours (Ukkonen, 1992); only
          terms that hold all pairs of the query but two for each wrong letter are measured, with the
          bit-parallel distance of Myers (1999) to any part of the term ---- */

  const WORD_BITS = 31;

  const wrongLetters = (query) => {
    const letters = query.length;
    if (/\p{Script=Han}/u.test(query)) {
      return letters < 3 ? 0 : letters < 8 ? 1 : 2;
    }
    return letters < 4 ? 0 : letters < 8 ? 1 : letters < 12 ? 2 : 3;
  };

  /** By UTF-16 unit: where in the query it stands. */
  const places = new Uint32Array(1 << 16);

  const mark = (query) => {
    for (let i = 0; i < query.length; i++) {
      places[query.charCodeAt(i)] |= 1 << i;
    }
  };

  const unmark = (query) => {
    for (let i = 0; i < query.length; i++) {
      places[query.charCodeAt(i)] = 0;
    }
  };

  /** The fewest wrong letters with which the marked query stands anywhere in a term. */
  const distance = (length, from, to) => {
    const last = 1 << (length - 1);
    let positive = -1;
    let negative = 0;
    let score = length;
    let best = length;
    for (let i = from; i < to; i++) {
      const match = places[all.charCodeAt(i)];
      const diagonal = (((match & positive) + positive) ^ positive) | match | negative;
      let right = negative | ~(diagonal | positive);
      let down = positive & diagonal;
      if (right & last) {
        score++;
      } else if (down & last) {
        score--;
      }
      right <<= 1;
      down <<= 1;
      positive = down | ~(diagonal | right);
      negative = right & diagonal;
      if (score < best) {
        best = score;
      }
    }
    return best;
  };

  const near = (query, most) => {
    const short = query.slice(0, WORD_BITS);
    const allowed = Math.min(most, wrongLetters(short));
    if (allowed === 0) {
      return [];
    }
    const measured = [];
    mark(short);
    sharing(pairsOf(short), 2 * allowed).forEach((number) => {
      const wrong = distance(short.length, starts[number], termEnd(number));
      if (wrong <= allowed) {
        measured.push([wrong * 1000 + Math.abs(lengthOf(number) - query.length), number]);
      }
    });
    unmark(short);
    return measured.sort((one, other) => one[0] - other[0]).map((one) => one[1]);
  };

  const anyOrder = (query) => {
    const wanted = query.split(' ');
    if (wanted.length < 2) {
      return [];
    }
    const pairs = new Set(wanted.flatMap((word) => Array.from(pairsOf(word))));
    return sharing(pairs, 0).filter((number) => {
      const term = all.slice(starts[number], termEnd(number));
      return wanted.every((word) => term.includes(word));
    });
  };

  /** The lines that answer, best first. */
  const find = (typed) => {
    const query = fold(typed);
    const found = new Map();
    if (query === '') {
      return [];
    }
    const take = (numbers) => {
      numbers.sort((one, other) => lengthOf(one) - lengthOf(other)).forEach((number) => {
        if (found.size < SHOWN && !found.has(lineOf[number])) {
          found.set(lineOf[number], number);
        }
      });
    };
    // Most of what is mistyped stands nowhere: one walk tells that, instead of one for each step.
    const steps = !all.includes(query) ? [] : [
      () => holding('\n' + query + '\n', 1, 200),
      () => holding('\n' + query, 1, 2000),
      () => holding(' ' + query, 1, 1000),
      () => holding(query, 0, 1000),
    ];
    for (const step of [...steps, () => anyOrder(query)]) {
      if (found.size < SHOWN) {
        take(step());
      }
    }
    if (found.size === 0) {
      near(query, 3).forEach((number) => {
        if (found.size < SHOWN && !found.has(lineOf[number])) {
          found.set(lineOf[number], number);
        }
      });
    }
    return Array.from(found.keys()).map((number) => set.lines[number]);
  };

  /* ---- Drawing ---- */

  const stretch = (language, terms, className) => {
    const line = document.createElement('p');
    line.lang = language;
    line.dir = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
    line.className = className;
    line.append(terms[0]);
    if (terms.length > 1) {
      const others = document.createElement('small');
      others.textContent = ' ' + terms.slice(1, 4).join(' · ');
      line.append(others);
    }
    return line;
  };

  /** The language that was typed stands small: it is known already. */
  const hit = (line, first, query) => {
    const box = document.createElement('div');
    box.className = first ? 'hit first' : 'hit';
    const asked = line.t.findIndex((terms) => terms.some((term) => fold(term).includes(query)));
    set.languages.forEach((language, i) => {
      if (line.t[i].length > 0) {
        box.append(stretch(language, line.t[i], i === asked ? 'asked' : ''));
      }
    });
    return box;
  };

  const draw = () => {
    document.body.classList.toggle('asking', field.value.trim() !== '');
    if (!set || field.value.trim() === '') {
      answers.replaceChildren();
      return;
    }
    const query = fold(field.value);
    const boxes = find(field.value).map((line, i) => hit(line, i === 0, query));
    if (boxes.length === 0) {
      const nothing = document.createElement('p');
      nothing.className = 'nothing';
      nothing.textContent = words.none;
      boxes.push(nothing);
    }
    answers.replaceChildren(...boxes);
  };

  /* ---- Keeping ---- */

  const remembered = () => JSON.parse(localStorage.getItem('hexapla.sets') || '[]');
  const today = () => new Date().toISOString().slice(0, 10);

  const keep = async (address, response) => {
    const cache = await caches.open(SETS);
    await cache.put(address, response);
    const title = set.title || words.whole;
    const name = `${title} · ${set.languages.join(' ')}`;
    const others = remembered().filter((one) => one.query !== location.search);
    localStorage.setItem('hexapla.sets',
      JSON.stringify([{ query: location.search, name, day: today() }, ...others]));
    if (navigator.storage && navigator.storage.persist) {
      await navigator.storage.persist();
    }
  };

  const use = (given) => {
    set = given;
    index(set.lines);
    draw();
    document.body.dataset.ready = String(set.lines.length);
  };

  const offline = async (address) => {
    const kept = 'caches' in window ? await caches.match(address, { cacheName: SETS }) : null;
    if (!kept) {
      state.textContent = words.missing;
      return;
    }
    use(await kept.json());
    const memory = remembered().find((one) => one.query === location.search);
    state.textContent = say(words.offline, memory ? memory.day : '', set.lines.length);
  };

  const load = async () => {
    const address = '/booth/set' + location.search;
    let response;
    try {
      response = await fetch(address);
    } catch (error) {
      await offline(address);
      return;
    }
    if (!response.ok) {
      const type = response.headers.get('Content-Type') || '';
      state.textContent = type.includes('json') ? (await response.json()).message : words.missing;
      return;
    }
    const copy = response.clone();
    use(await response.json());
    try {
      await keep(address, copy);
      await navigator.serviceWorker.register('/booth/worker.js', { scope: '/booth' });
      await navigator.serviceWorker.ready;
      state.textContent = say(words.kept, set.lines.length);
      document.body.dataset.here = 'yes';
    } catch (error) {
      console.warn('The booth is not kept: ' + error.message);
      state.textContent = say(words.notkept, set.lines.length);
    }
    listSets();
  };

  const listSets = () => {
    const others = remembered().filter((one) => one.query !== location.search);
    document.getElementById('others').hidden = others.length === 0;
    document.getElementById('sets').replaceChildren(...others.map((one) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = '/booth' + one.query;
      link.textContent = `${one.name} · ${one.day}`;
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.textContent = words.remove;
      remove.addEventListener('click', () => forget(one, item));
      item.append(link, remove);
      return item;
    }));
  };

  /** The set itself goes only when the page is left: until then it can be had back. */
  const forget = (one, item) => {
    const before = remembered();
    localStorage.setItem('hexapla.sets', JSON.stringify(before.filter((other) => other.query !== one.query)));
    const undo = document.createElement('button');
    undo.type = 'button';
    undo.textContent = words.undo;
    undo.addEventListener('click', () => {
      localStorage.setItem('hexapla.sets', JSON.stringify(before));
      listSets();
    });
    item.replaceChildren(one.name, undo);
    undo.focus();
    addEventListener('pagehide', () => {
      if (!remembered().some((other) => other.query === one.query)) {
        caches.open(SETS).then((cache) => cache.delete('/booth/set' + one.query));
      }
    }, { once: true });
  };

  /* ---- Cards: what is known leaves the pile, what is not comes again behind the others. What a
          person knows is kept in this browser, by the id of the line ---- */

  const look = document.getElementById('look');
  const cards = document.getElementById('cards');
  const button = (id) => document.getElementById(id);
  let card = null;
  let shown = false;

  const learnt = () => JSON.parse(localStorage.getItem('hexapla.cards') || '{}');
  const isKnown = (answers, line) => Boolean(answers[line.i] && answers[line.i].known);
  const askedAt = (answers, line) => (answers[line.i] ? answers[line.i].asked : 0);

  const nextCard = () => {
    const answers = learnt();
    const pile = set.lines.filter((line) => line.t[0].length > 0);
    const open = pile.filter((line) => !isKnown(answers, line));
    card = open.reduce((first, line) => (
      first === null || askedAt(answers, line) < askedAt(answers, first) ? line : first), null);
    shown = false;
    button('learnt').textContent = card ? say(words.learnt, pile.length - open.length, pile.length) : words.done;
    drawCard();
  };

  const drawCard = () => {
    button('question').replaceChildren(...(card ? [stretch(set.languages[0], card.t[0], '')] : []));
    const backs = card ? set.languages.slice(1).map((language, i) => [language, card.t[i + 1]])
      .filter(([, terms]) => terms.length > 0).map(([language, terms]) => stretch(language, terms, '')) : [];
    button('answer').replaceChildren(...backs);
    button('answer').hidden = !shown;
    button('show').hidden = shown || !card;
    button('know').hidden = !shown;
    button('notyet').hidden = !shown;
    button('again').hidden = card !== null;
  };

  const showCard = () => {
    shown = true;
    drawCard();
    button('know').focus();
  };

  const judge = (known) => {
    const answers = learnt();
    const asked = Math.max(0, ...Object.values(answers).map((one) => one.asked)) + 1;
    answers[card.i] = { known, asked };
    localStorage.setItem('hexapla.cards', JSON.stringify(answers));
    nextCard();
    button(card ? 'show' : 'again').focus();
  };

  const openCards = () => {
    if (set) {
      look.hidden = true;
      cards.hidden = false;
      nextCard();
      button(card ? 'show' : 'again').focus();
    }
  };

  const closeCards = () => {
    cards.hidden = true;
    look.hidden = false;
    field.focus();
  };

  const again = () => {
    const answers = learnt();
    set.lines.forEach((line) => { delete answers[line.i]; });
    localStorage.setItem('hexapla.cards', JSON.stringify(answers));
    nextCard();
    button('show').focus();
  };

  /* ---- Keys: whatever is typed goes into the field ---- */

  const theme = () => {
    const root = document.documentElement;
    const isDark = getComputedStyle(root).colorScheme === 'dark';
    root.classList.toggle('light', isDark);
    root.classList.toggle('dark', !isDark);
    localStorage.setItem('hexapla.theme', isDark ? 'light' : 'dark');
  };

  const cardKey = (event) => {
    if (event.key === 'Escape') {
      closeCards();
    } else if (!shown && card && event.key === ' ' && !event.target.matches('button:not(#show)')) {
      event.preventDefault();
      showCard();
    } else if (shown && event.code === 'KeyK') {
      judge(true);
    } else if (shown && event.code === 'KeyN') {
      judge(false);
    }
  };

  document.addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyL') {
      event.preventDefault();
      theme();
    } else if (event.altKey && event.code === 'KeyC') {
      event.preventDefault();
      openCards();
    } else if (!cards.hidden) {
      cardKey(event);
    } else if (event.key === 'Escape') {
      field.value = '';
      field.focus();
      draw();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
        && document.activeElement !== field && event.key !== ' ') {
      field.focus(); // the letter then lands in it
    }
  });

  field.addEventListener('input', draw);
  field.addEventListener('blur', () => setTimeout(() => {
    if (document.activeElement === document.body && cards.hidden) {
      field.focus();
    }
  }));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && cards.hidden) {
      field.focus();
      field.select();
    }
  });
  button('theme').addEventListener('click', () => { theme(); field.focus(); });
  button('to-cards').addEventListener('click', openCards);
  button('show').addEventListener('click', showCard);
  button('know').addEventListener('click', () => judge(true));
  button('notyet').addEventListener('click', () => judge(false));
  button('again').addEventListener('click', again);
  button('back').addEventListener('click', closeCards);

  const chosen = localStorage.getItem('hexapla.theme');
  if (chosen) {
    document.documentElement.classList.add(chosen);
  }

  // Without an address of its own the booth opens what was open last.
  const last = remembered()[0];
  if (location.search === '' && last && last.query !== '') {
    history.replaceState(null, '', '/booth' + last.query);
  }
  load();
})();
