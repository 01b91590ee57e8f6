// Finds texts in a static index, fetched file by file. Pult ranks golden queries with the same steps in Swift: what changes here
// changes in Sources/Website/Search, too. Whole numbers only, so that both come to the same order.
(() => {
  "use strict";
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const value = Object.fromEntries([...digits].map((digit, number) => [digit, number]));
  const special = { ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe", ı: "i", ð: "d", þ: "th", ħ: "h", ŧ: "t", ŋ: "n", ĸ: "k" };
  const wordPattern = /[0-9A-Za-z\u00C0-\u1FFF\u3000-\uD7FF\uE000-\uFFFF][0-9A-Za-z\u00C0-\u1FFF\u3000-\uD7FF\uE000-\uFFFF\u00AD]*/g;
  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^\0-\x7f]/g, (letter) => special[letter] ?? letter);
  const least = (a, b) => (a < b ? a : b);
  const most = (a, b) => (a > b ? a : b);
  const share = (part, whole, of = 100) => Math.floor((part * of) / whole);

  // The arithmetic of SearchNumbers.
  const logarithm = (number) => {
    if (number <= 1) return 0;
    const bits = 31 - Math.clz32(number);
    return 16 * bits + Math.floor((number * 16) / 2 ** bits) - 16;
  };
  const rarity = (count, total) => 40 + logarithm(Math.floor((total * 8 + count - 1) / most(count, 1))) - 48;

  // How far two words are apart; swapped neighbours count once. With `open`, what the second goes on with is free.
  const distance = (word, other, limit, open) => {
    if (!open && Math.abs(word.length - other.length) > limit) return limit + 1;
    let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
    for (let i = 1; i <= word.length; i += 1) {
      const row = [i];
      let best = i;
      for (let j = 1; j <= other.length; j += 1) {
        let cost = least(least(last[j], row[j - 1]) + 1, last[j - 1] + (word[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) cost = least(cost, before[j - 2] + 1);
        row.push(cost);
        best = least(best, cost);
      }
      if (best > limit) return limit + 1;
      [before, last] = [last, row];
    }
    return open ? last.reduce(least) : last[other.length];
  };
  const allowed = (word) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

  // What pult says of a language: small words, whether words are compounds, the steps that make stems.
  const readLanguage = (text) => {
    const [small, compounds, ...rules] = text.split("\n");
    const [spellings, steps] = [[], []];
    for (const rule of rules) {
      const [name, ...words] = rule.split(" ");
      const pairs = words.map((word) => [...word.split(">"), ""].slice(0, 2));
      const [kind, floor] = [name[0], Number(name.slice(1))];
      if (kind === "r") spellings.push(...pairs);
      else if (kind) steps.push({ kind, floor, table: new Map(pairs.slice().reverse()), longest: pairs.reduce((most, [from]) => Math.max(most, from.length), 0), vowels: pairs.map(([from]) => from) });
    }
    const spelled = (word) => spellings.reduce((word, [from, to]) => word.replaceAll(from, to), word);
    const stem = (word) => {
      if (/[0-9]/.test(word)) return word;
      for (const { kind, floor, table, longest, vowels } of steps) {
        if (kind === "w") word = table.get(word) ?? word;
        else if (kind === "f") {
          const vowel = vowels.find((vowel) => word.length - vowel.length >= floor
            && /[^aeiouy]$/.test(word) && word.slice(0, -1).endsWith(vowel) && /[^aeiouy]$/.test(word.slice(0, -1 - vowel.length)));
          if (vowel) word = word.slice(0, -1 - vowel.length) + word.at(-1);
        } else {
          for (let count = least(longest, word.length - floor); count > 0; count -= 1) {
            const part = kind === "p" ? word.slice(0, count) : word.slice(-count);
            if (!table.has(part)) continue;
            word = kind === "p" ? table.get(part) + word.slice(count) : word.slice(0, -count) + table.get(part);
            break;
          }
        }
      }
      return word;
    };
    const smallWords = new Set(small.split(" ").map(spelled));
    const known = new Map();
    const word = (text) => {
      if (!known.has(text)) {
        const marked = text.replaceAll("\u00AD", "").toLowerCase();
        const plain = spelled(fold(marked));
        known.set(text, { text, marked, plain, stem: stem(plain), isSmall: smallWords.has(plain) });
      }
      return known.get(text);
    };
    const words = (text) => (text.match(wordPattern) ?? []).map(word).filter(({ plain }) => plain.length > 1 || /[0-9]/.test(plain));
    return { words, word, stem, hasCompounds: compounds === "1" };
  };
  // The stem in a word's own marks.
  const markedStem = ({ marked, plain, stem }) => {
    if (marked === plain) return stem;
    let shared = 0;
    while (shared < least(stem.length, plain.length) && stem[shared] === plain[shared]) shared += 1;
    let [index, letters] = [0, 0];
    while (index < marked.length && letters < shared) letters += fold(marked[index++]).length;
    return letters === shared ? marked.slice(0, index) + stem.slice(shared) : stem;
  };

  const joined = (code, other) => other.slice(0, value[code[0]]) + code.slice(1);
  const readWords = (text) => {
    let last = "";
    return text ? text.split("\n").map((line) => {
      const [stem, form] = line.split(",");
      last = joined(stem, last);
      return { stem: last, form: joined(form, last) };
    }) : [];
  };
  const readTerms = (text, language) => {
    let last = "";
    const entries = !text ? [] : text.split("\n").map((line) => {
      const fields = line.split(",");
      last = joined(fields[0], last);
      const form = joined(fields[1], last);
      const variants = [];
      for (let at = 2; at + 1 < fields.length; at += 2) {
        variants.push({ marked: fields[at] ? joined(fields[at], last) : last, code: fields[at + 1] });
      }
      const size = variants.reduce((sum, { code }) => sum + code.length, 0);
      return { stem: last, form, plain: language.word(form).plain, variants, size };
    });
    return { entries, byStem: new Map(entries.map((entry) => [entry.stem, entry])) };
  };
  const forEachText = (code, take) => {
    let [text, gap, shift] = [-1, 0, 0];
    for (let at = 0; at < code.length; at += 1) {
      const digit = value[code[at]];
      gap += (digit & 31) << shift;
      shift += 5;
      if (digit > 31) continue;
      text += gap + 1;
      at += 1;
      take(text, value[code[at]]);
      [gap, shift] = [0, 0];
    }
  };
  const readRecords = (text) => text.split("\n").map((line) => {
    const [title, address, section, description, headings, keywords, isSignpost] = line.split("\t");
    return { title, address, section, description, headings: headings ? headings.split("; ") : [], keywords: keywords ? keywords.split("; ") : [], isSignpost: isSignpost === "1" };
  });

  class Index {
    constructor(load) {
      this.load = load;
      this.cache = new Map();
    }
    read(name, reader) {
      if (!this.cache.has(name)) this.cache.set(name, this.load(name, this.version(name)).then(reader));
      return this.cache.get(name);
    }
    async open() {
      [this.language, this.map] = await Promise.all([
        this.read("language", readLanguage),
        this.read("map", (text) => {
          const [count, firsts, versions, ...groups] = text.split("\n");
          const texts = Number(count);
          return { texts, firsts: firsts.split(","), versions, groups: groups.filter(Boolean).map((line) => line.split(",").map((phrase) => phrase.split(" "))),
            wordFiles: texts < 300 ? 1 : 6, recordsInFile: 6, candidates: texts > 1000 ? 12 : 24 };
        }),
      ]);
    }
    // Of a file's content, as the map lists it: five letters for eight files, first those of terms, then of records, then of words.
    version(name) {
      if (!this.map || name === "language") return "";
      const { texts, firsts, versions, recordsInFile } = this.map;
      const before = { t: 0, d: firsts.length, w: firsts.length + Math.ceil(texts / recordsInFile) };
      const place = 5 * ((before[name[0]] + Number(name.slice(1))) >> 3);
      return versions.slice(place, place + 5);
    }
    // The file of terms that a stem lies in.
    fileOf(stem) {
      let [low, high] = [0, this.map.firsts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (this.map.firsts[middle] <= stem) low = middle;
        else high = middle - 1;
      }
      return low;
    }
    terms(file) { return this.read(`t${file}`, (text) => readTerms(text, this.language)); }
    async entry(stem) { return (await this.terms(this.fileOf(stem))).byStem.get(stem); }
    async beginning(start) {
      const [first, last] = [this.fileOf(start), this.fileOf(`${start}~`)];
      const files = [];
      for (let file = first; file <= last && file < first + 3; file += 1) files.push(this.terms(file));
      return (await Promise.all(files)).flatMap(({ entries }) => entries.filter(({ stem }) => stem.startsWith(start)));
    }
    async vocabulary(shortest, longest) {
      const file = (length) => (this.map.wordFiles === 1 ? 0 : most(0, least(this.map.wordFiles - 1, length - 4)));
      const files = [];
      for (let number = file(shortest); number <= file(longest); number += 1) files.push(this.read(`w${number}`, readWords));
      return (await Promise.all(files)).flat();
    }
    async record(text) {
      const file = Math.floor(text / this.map.recordsInFile);
      return (await this.read(`d${file}`, readRecords))[text % this.map.recordsInFile];
    }
  }

  // A word of the query with everything that it may be found by: `ways` are stems with how much each counts, of a hundred.
  const unit = (word) => ({ word, ways: new Map([[word.stem, 100]]), phrases: [], isFound: false, near: [] });
  const allow = (unit, stem, factor) => unit.ways.set(stem, most(unit.ways.get(stem) ?? 0, factor));

  // For phrases among these words; small words have no unit.
  const addSynonyms = (words, groups) => {
    const stems = words.map(({ stem }) => stem);
    for (const group of groups) {
      for (const phrase of group) {
        for (let at = 0; at + phrase.length <= stems.length; at += 1) {
          if (!phrase.every((stem, offset) => stems[at + offset] === stem)) continue;
          for (const other of group.filter((other) => other !== phrase)) {
            for (const { unit: covered } of words.slice(at, at + phrase.length)) {
              if (!covered) continue;
              if (other.length === 1) allow(covered, other[0], 72);
              else covered.phrases.push({ stems: other, factor: 72 });
            }
          }
        }
      }
    }
  };
  const addBeginnings = async (unit, index, factor) => {
    const { plain, stem } = unit.word;
    if (plain.length < 2) return;
    const found = (await index.beginning(plain.slice(0, most(2, plain.length - 1))))
      .filter((entry) => entry.stem !== stem && (entry.plain.startsWith(plain) || entry.stem.startsWith(plain)));
    found.sort((a, b) => b.size - a.size || (a.stem < b.stem ? -1 : 1));
    for (const entry of found.slice(0, 16)) {
      allow(unit, entry.stem, most(12, factor - 4 * most(0, entry.plain.length - plain.length)));
      unit.isFound = true;
    }
  };
  const addParts = (unit, index, words) => {
    const { plain } = unit.word;
    const known = new Set(words.map(({ stem }) => stem));
    for (let cut = plain.length - 4; cut >= 4; cut -= 1) {
      const [head, tail] = [plain.slice(0, cut), plain.slice(cut)].map(index.language.stem);
      if (!known.has(head) || !known.has(tail)) continue;
      allow(unit, head, 50);
      allow(unit, tail, 60);
      unit.isFound = true;
      return;
    }
  };
  const nearest = (word, words, limit, isOpen) => {
    const found = [];
    for (const { stem: other, form } of words) {
      let cost = least(10 * distance(word.stem, other, limit, false), 10 * distance(word.plain, form, limit, false) + 2);
      if (isOpen && word.plain.length > 3) cost = least(cost, 10 * distance(word.plain, form, limit, true) + 3);
      if (word.plain.length > 6) cost = least(cost, 10 * distance(word.plain.slice(0, -1), form, limit, true) + 5);
      if (cost >= 10 * (limit + 1)) continue;
      if (other[0] !== word.stem[0]) cost += 4;
      if (other.length !== word.stem.length) cost += 1;
      found.push({ stem: other, cost });
    }
    return found.sort((a, b) => a.cost - b.cost || (a.stem < b.stem ? -1 : 1));
  };
  const addNearest = (unit, words, groups, isOpen) => {
    const found = nearest(unit.word, words, allowed(unit.word.plain), isOpen);
    for (const { stem, cost } of found.filter(({ cost }) => cost <= found[0].cost + 5).slice(0, 8)) {
      const factor = 76 - cost;
      allow(unit, stem, factor);
      unit.near.push(stem);
      unit.isFound = true;
      for (const group of groups.filter((group) => group.some((phrase) => phrase.length === 1 && phrase[0] === stem))) {
        for (const other of group) if (other.length === 1) allow(unit, other[0], share(factor, 100, 72));
      }
    }
  };

  // Everything that the words of a query may be found by.
  const unitsOf = async (index, query) => {
    const all = index.language.words(query).slice(0, 12);
    const large = all.filter(({ isSmall }) => !isSmall);
    const units = (large.length ? large : all).map(unit);
    const openUnit = /\s$/.test(query) || all.at(-1) !== units.at(-1)?.word ? undefined : units.at(-1);
    addSynonyms(units.map((unit) => ({ stem: unit.word.stem, unit })), index.map.groups);
    if (large.length && large.length < all.length) {
      let next = 0;
      addSynonyms(all.map(({ stem, isSmall }) => ({ stem, unit: isSmall ? undefined : units[next++] })), index.map.groups);
    }
    await Promise.all(units.map(async (unit) => {
      const stems = [...unit.ways.keys(), ...unit.phrases.flatMap(({ stems }) => stems)];
      const entries = await Promise.all(stems.map((stem) => index.entry(stem)));
      const isExact = Boolean(entries[0]);
      unit.isFound = isExact || entries.slice(1, unit.ways.size).some(Boolean)
        || (await Promise.all(unit.phrases.map(({ stems }) => index.entry(stems[0])))).some(Boolean);
      if (unit === openUnit) await addBeginnings(unit, index, isExact ? 40 : 90);
      else if (!unit.isFound) await addBeginnings(unit, index, 60);
      if (unit.isFound) return;
      const length = unit.word.stem.length;
      if (index.language.hasCompounds && unit.word.plain.length > 7) addParts(unit, index, await index.vocabulary(0, 99));
      const limit = allowed(unit.word.plain);
      if (unit.isFound || !limit) return;
      const isOpen = unit === openUnit;
      addNearest(unit, await index.vocabulary(length - limit - 3, length + limit + (isOpen ? 4 : 0)), index.map.groups, isOpen);
    }));
    return { units, small: large.length ? all.filter(({ isSmall }) => isSmall) : [] };
  };

  // By text, the best that any way of a word is worth.
  const worthOf = async (unit, index) => {
    const worth = new Map();
    const raise = (text, score) => { if (score > (worth.get(text) ?? 0)) worth.set(text, score); };
    const own = markedStem(unit.word);
    for (const [stem, factor] of unit.ways) {
      const entry = await index.entry(stem);
      for (const { marked, code } of entry?.variants ?? []) {
        const exact = stem === unit.word.stem && marked !== own ? factor - 12 : factor;
        forEachText(code, (text, weight) => raise(text, weight * exact));
      }
    }
    for (const { stems, factor } of unit.phrases) {
      const entries = await Promise.all(stems.map((stem) => index.entry(stem)));
      if (!entries.every(Boolean)) continue;
      const seen = entries.map((entry) => {
        const weights = new Map();
        for (const { code } of entry.variants) forEachText(code, (text, weight) => weights.set(text, most(weights.get(text) ?? 0, weight)));
        return weights;
      });
      for (const [text, weight] of seen[0]) {
        const lowest = seen.reduce((low, weights) => least(low, weights.get(text) ?? 0), weight);
        if (lowest) raise(text, lowest * factor);
      }
    }
    return worth;
  };

  const hitOf = (unit, word) => unit.ways.get(word.stem) ?? 0;
  // How many words of the query stand together, in their order.
  const pairs = (units, words) => {
    let count = 0;
    for (let at = 0; at + 1 < units.length; at += 1) {
      const isPair = words.some((word, place) => hitOf(units[at], word)
        && words.slice(place + 1, place + 4).some((next) => hitOf(units[at + 1], next)));
      if (isPair) count += 1;
    }
    return count;
  };
  // What the record of a text adds to its score, of a hundred.
  const bonus = (record, units, small, rarities, language) => {
    const title = language.words(record.title);
    const large = title.filter(({ isSmall }) => !isSmall);
    const all = rarities.reduce((sum, one) => sum + one, 0);
    let [inTitle, exact] = [0, 0];
    units.forEach((unit, at) => {
      inTitle += rarities[at] * title.reduce((best, word) => most(best, hitOf(unit, word)), 0);
      if (title.some(({ plain }) => plain === unit.word.plain)) exact += 2;
      if (title.some(({ marked }) => marked === unit.word.marked)) exact += 1;
    });
    const asked = small.filter((word) => title.some(({ plain }) => plain === word.plain)).length;
    const covered = large.filter((word) => units.some((unit) => hitOf(unit, word))).length;
    let together = 3 * pairs(units, title);
    for (const text of [...record.headings, ...record.keywords]) together = most(together, 2 * pairs(units, language.words(text)));
    together = most(together, pairs(units, language.words(record.description)));
    const isKeyword = record.keywords.some((keyword) => {
      const words = language.words(keyword).filter(({ isSmall }) => !isSmall);
      return words.length === units.length && words.every((word, at) => hitOf(units[at], word) === 100);
    });
    const percent = 100 + share(inTitle, most(all, 1) * 100, 80) + share(covered, most(large.length, 1), 40)
      + least(30, 5 * together) + least(12, exact) + least(20, 10 * asked) + (isKeyword ? 30 : 0);
    return record.isSignpost ? share(percent, 100, 35) : percent;
  };

  // Texts in their order, best first; only the first ones are weighed by their records, too.
  const rank = async (index, units, small) => {
    const worths = await Promise.all(units.map((unit) => worthOf(unit, index)));
    const rarities = worths.map((worth) => (worth.size ? rarity(worth.size, index.map.texts) : 0));
    const all = rarities.reduce((sum, one) => sum + one, 0);
    const scores = new Map();
    worths.forEach((worth, at) => {
      for (const [text, score] of worth) {
        const entry = scores.get(text) ?? { text, sum: 0, matched: 0 };
        entry.sum += score * rarities[at];
        entry.matched += rarities[at];
        scores.set(text, entry);
      }
    });
    const hits = [...scores.values()].map(({ text, sum, matched }) => ({ text, score: share(sum, all, matched) }));
    const order = (a, b) => b.score - a.score || a.text - b.text;
    hits.sort(order);
    const first = await Promise.all(hits.slice(0, index.map.candidates).map(async ({ text, score }) => {
      const record = await index.record(text);
      return { text, record, score: share(score, 100, bonus(record, units, small, rarities, index.language)) };
    }));
    const ranked = [...first.sort(order), ...hits.slice(index.map.candidates)];
    return ranked.filter(({ score }) => score * 12 >= (ranked[0]?.score ?? 0));
  };

  // Words of the site that look like those of a query for which nothing was found.
  const suggestions = async (index, units) => {
    const all = [];
    for (const { word } of units.filter(({ isFound, word }) => !isFound && word.plain.length > 2).slice(0, 3)) {
      const words = await index.vocabulary(0, word.stem.length + 3);
      all.push(...nearest(word, words, word.plain.length > 5 ? 3 : 2, true));
      // Words that the query begins with, the longest first.
      const begun = words.filter(({ form }) => form.length > 4 && distance(form.slice(0, -1), word.plain, 1, true) <= 1);
      all.push(...begun.map(({ stem, form }) => ({ stem, cost: 40 - form.length })));
    }
    const stems = [...new Set(all.sort((a, b) => a.cost - b.cost).map(({ stem }) => stem))].slice(0, 4);
    return (await Promise.all(stems.map((stem) => index.entry(stem)))).filter(Boolean).map(({ form }) => form);
  };

  const find = async (index, query) => {
    await index.open();
    const { units, small } = await unitsOf(index, query);
    const hits = units.length ? await rank(index, units, small) : [];
    const corrected = new Map();
    for (const unit of units.filter(({ near }) => near.length)) corrected.set(unit.word.text, (await index.entry(unit.near[0]))?.form);
    return { units, hits, corrected, suggestions: hits.length || !units.length ? [] : await suggestions(index, units) };
  };

  // The words of a text with what stands between them; those that the query is found by are marked.
  const marked = (index, units, text) => {
    const parts = [];
    let end = 0;
    for (const { 0: found, index: start } of text.matchAll(wordPattern)) {
      const word = index.language.word(found);
      const isHit = units.some((unit) => hitOf(unit, word) > 0 || (unit.word.plain.length > 3 && word.plain.startsWith(unit.word.plain)));
      if (start > end) parts.push({ text: text.slice(end, start), isHit: false });
      parts.push({ text: found, isHit: isHit && word.plain.length > 1 });
      end = start + found.length;
    }
    if (end < text.length) parts.push({ text: text.slice(end), isHit: false });
    return parts;
  };
  // How many words of the query a text has.
  const hitCount = (index, units, text) => {
    const words = index.language.words(text);
    return units.filter((unit) => words.some((word) => hitOf(unit, word) > 0)).length;
  };

  window.pultSearchEngine = { Index, find, marked, hitCount };
})();
