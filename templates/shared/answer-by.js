// When will I be answered? Counts on the table that the build wrote, by the rules of Sources/ServiceTime, in the time zone of each
// channel wherever the visitor is. Moments are seconds since 1970, those of the table minutes.
window.PultAnswers = (() => {
  "use strict";
  const parts = [...document.querySelectorAll('[data-pult="answer-by"]')];
  const DAY = 86400;
  // The index of the first of some ascending numbers that lies above a number.
  const above = (numbers, number) => {
    let [low, high] = [0, numbers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[middle] <= number) low = middle + 1; else high = middle;
    }
    return low;
  };

  // A zone: its changes of the clock and, one more, what the clocks are ahead of Greenwich.
  const zoneOf = ([first, ...rest]) => {
    const changes = [], offsets = [first * 60];
    for (let index = 0; index < rest.length; index += 2) {
      changes.push((index ? changes[index / 2 - 1] : 0) + rest[index] * 60);
      offsets.push(rest[index + 1] * 60);
    }
    const offset = (moment) => offsets[above(changes, moment)];
    const local = (moment) => {
      const wall = moment + offset(moment), day = Math.floor(wall / DAY);
      return { day, clock: wall - day * DAY };
    };
    // The first moment at which the clock on the wall shows `wall` or more.
    const moment = (wall) => {
      for (let index = above(changes, wall - 26 * 3600); ; index += 1) {
        const candidate = Math.max(index ? changes[index - 1] : -Infinity, wall - offsets[index]);
        if (index === changes.length || candidate < changes[index]) return candidate;
      }
    };
    return { offset, local, moment };
  };

  const sums = (numbers) => { let sum = 0; return numbers.map((number) => (sum += number)); };
  const calendarOf = ({ zone, end, hours, days, closings }) => {
    const edges = sums(hours).map((minute) => minute * 60);
    if (edges.length % 2) edges.push(Infinity);
    const opens = edges.filter((_, index) => index % 2 === 0), closes = edges.filter((_, index) => index % 2);
    return {
      zone: zoneOf(zone), end: end * 60, opens, closes, days: sums(days), closings: sums(closings).map((minute) => minute * 60),
      // Open time before each stretch, and all of it.
      before: [0, ...sums(opens.map((open, index) => closes[index] - open))],
    };
  };

  // As OpenTime.state(at:).
  const stateAt = ({ opens, closes, end }, now) => {
    const index = above(closes, now), open = opens[index] <= now;
    const change = (moment) => (moment < (open ? end : Infinity) ? moment : null);
    return { open, opens: change(opens[open ? index + 1 : index]), closes: change(closes[index]) };
  };

  // As Deadline of a service level: when a message must be answered, null when never.
  const deadline = {
    elapsed: (_, seconds, arrival) => arrival + seconds,
    open({ opens, closes, before }, seconds, arrival) {
      const index = above(closes, arrival);
      if (index === opens.length) return null;
      const used = before[index] + Math.max(0, arrival - opens[index]) + seconds;
      if (!seconds) return Math.max(arrival, opens[index]);
      // Used up exactly at closing time, it ends then.
      const last = Math.max(index, above(before, used - 1) - 1);
      return last < opens.length ? opens[last] + used - before[last] : null;
    },
    days: ({ zone }, count, arrival) => zone.moment((zone.local(arrival).day + count + 1) * DAY),
    business({ zone, days, closings }, count, arrival) {
      const { day } = zone.local(arrival), through = above(days, day);
      const isToday = count === 0 && days[through - 1] === day && arrival < closings[through - 1];
      return closings[isToday ? through - 1 : through + Math.max(count, 1) - 1] ?? null;
    },
  };

  const two = (number) => (number < 10 ? "0" : "") + number;
  const iso = (zone, moment) => {
    if (moment === null) return null;
    const offset = zone.offset(moment), east = Math.abs(offset) / 60;
    return new Date((moment + offset) * 1000).toISOString().slice(0, 19)
      + (offset < 0 ? "-" : "+") + two(Math.floor(east / 60)) + ":" + two(east % 60);
  };
  // Without an offset the clock on the wall of the zone counts. An unescaped plus in an address is a space.
  const read = (zone, text) => {
    const match = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?)?(?:([Zz])|([-+ ])(\d\d):(\d\d))?$/.exec(text);
    const wall = match && Date.parse(`${match[1]}T${match[2] || "00:00"}${match[3] || ":00"}Z`) / 1000;
    if (!match || Number.isNaN(wall)) return null;
    if (match[4]) return wall;
    return match[5] ? wall - (match[5] === "-" ? -60 : 60) * (match[6] * 60 + +match[7]) : zone.moment(wall);
  };

  let table;
  // What a channel says at a moment; null where the table does not reach, or knows nothing of the channel.
  const answer = (id, now, language = document.documentElement.lang) => {
    const channel = table?.channels[id], speech = table?.speech ? table.speech[language] : table;
    if (!channel || !speech || now < table.from * 60 || now >= table.until * 60) return null;
    const calendar = table.calendars[channel.calendar], { zone } = calendar, { words } = speech;
    const within = channel.within ?? speech.within?.[id];
    const state = stateAt(calendar, now);
    const arrival = channel.waits && !state.open ? state.opens : now;
    const [kind, amount] = channel.limit || [];
    const by = kind && arrival !== null ? deadline[kind](calendar, amount, arrival) : null;
    const wall = (moment) => {
      const { day, clock } = zone.local(moment);
      return [day, Math.floor(clock / 60)];
    };
    const today = wall(now)[0];
    const door = state.open
      ? (state.closes === null ? { always: true } : { until: wall(state.closes) })
      : { opens: state.opens === null ? null : wall(state.opens) };
    const told = by === null ? null : state.open && within ? { within } : { by: wall(by) };
    const isSaid = by !== null && (state.open || !channel.waits);
    return {
      open: state.open, opens: iso(zone, state.opens), closes: iso(zone, state.closes), answered: iso(zone, by),
      badge: words[state.open ? "badge.open" : "badge.closed"],
      state: PultMoments.state(words, door, channel.approach, today),
      text: !isSaid ? "" : PultMoments.answer(words, "first_response", channel.approach, told, null, today),
      // The time alone, for a sentence of somebody else's.
      by: told && (told.within ?? PultMoments.moment(words, "by", told.by, today)),
    };
  };

  const asked = new URLSearchParams(location.search).get("at");
  const moment = (id) => {
    const channel = table.channels[id];
    const given = asked && channel ? read(table.calendars[channel.calendar].zone, asked) : null;
    return given ?? Math.floor(Date.now() / 1000);
  };
  const write = (element, text) => { if (element && element.textContent !== text) element.textContent = text; };

  const show = (part) => {
    const id = part.dataset.channel, now = answer(id, moment(id));
    const before = part.dataset.open;
    if (!now) {
      delete part.dataset.open;
      delete part.dataset.answeredBy;
      return "";
    }
    part.dataset.open = now.open;
    if (now.answered) part.dataset.answeredBy = now.answered; else delete part.dataset.answeredBy;
    for (const name of ["badge", "state", "text"]) write(part.querySelector(`[data-answer="${name}"]`), now[name]);
    return before && before !== part.dataset.open ? `${part.dataset.name}: ${now.state}` : "";
  };

  const retire = (now) => {
    for (const notice of document.querySelectorAll("[data-until]")) notice.hidden = Date.parse(notice.dataset.until) / 1000 <= now;
    for (const box of document.querySelectorAll(".notices")) box.hidden = !box.querySelector("[data-until]:not([hidden])");
  };
  // Nobody has to hear every minute what has not changed: only an opening and a closing are announced.
  const status = document.createElement("p");
  const refresh = () => {
    const changes = parts.map(show).filter(Boolean);
    if (changes.length) status.textContent = changes.join(" ");
    retire(moment(Object.keys(table.channels)[0]));
    document.dispatchEvent(new Event("pult:answers"));
  };
  const tick = () => {
    refresh();
    if (!asked) setTimeout(tick, 60500 - (Date.now() % 60000));
  };

  const source = parts.map((part) => part.closest("[data-times]")).find(Boolean);
  const ready = (async () => {
    if (!asked) retire(Date.now() / 1000);
    // A page on a disk may not fetch; it has the table as a script.
    const given = window.PultTimes;
    if (!given && !source) return;
    const response = given ? null : await fetch(source.dataset.times);
    if (response && !response.ok) return;
    const read = given ?? await response.json();
    table = { ...read, calendars: read.calendars.map(calendarOf) };
    Object.assign(status, { className: "visually-hidden", role: "status" });
    source?.after(status);
    tick();
    document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
  })().catch(() => {});
  return { answer, ready, now: moment, above, calendarOf, deadline, read: (id, text) => read(table.calendars[table.channels[id].calendar].zone, text) };
})();
