// How long a step and a whole case may still take. Opening hours count by the table that the build wrote (step-times.js, as for the live
// parts of the help center); without it, every hour does. Moments are seconds since 1970.
window.PultClocks = (() => {
  "use strict";
  const { above, calendarOf, deadline } = window.PultAnswers;
  const given = window.PultStepTimes, made = new Map();
  const speech = given?.words[document.documentElement.lang];
  // The calendar of a role or a channel; null where nobody knows it, or for a moment that the table does not reach.
  const calendar = (kind, id, at) => {
    const number = given?.[kind]?.[id];
    if (number === undefined || at < given.from * 60 || at >= given.until * 60) return null;
    if (!made.has(number)) made.set(number, calendarOf(given.calendars[number]));
    return made.get(number);
  };
  // Open time before a moment.
  const openUntil = ({ opens, closes, before }, moment) => {
    const index = above(closes, moment);
    return before[index] + (index < opens.length ? Math.max(0, moment - opens[index]) : 0);
  };
  const DAY = 86400;
  const read = (text) => {
    const [kind, amount] = (text ?? "").split(" ");
    return kind ? { kind, amount: Number(amount) } : null;
  };
  const endOf = ({ kind, amount }, table, from) => {
    if (table) return deadline[kind](table, amount, from);
    return from + amount * (kind === "days" || kind === "business" ? DAY : 1);
  };

  // Where a limit stands: what is left (negative when it is over), the share that is used, by when, and whether it stands still.
  const standing = (limit, table, from, now) => {
    const end = endOf(limit, table, from);
    if (end === null) return null;
    const counts = limit.kind === "open" && table;
    const used = counts ? openUntil(table, now) - openUntil(table, from) : now - from;
    const whole = counts ? limit.amount : end - from;
    const isOver = now > end;
    return {
      end, left: isOver ? end - now : Math.max(0, whole - used), share: whole > 0 ? Math.min(1, used / whole) : 1,
      state: isOver ? "over" : used >= whole * 0.75 ? "soon" : "in-time",
      rests: Boolean(counts) && openUntil(table, now + 1) === openUntil(table, now),
    };
  };
  const two = (number) => (number < 10 ? "0" : "") + number;
  // "2 h 05 min": the symbols are the same in every language. What is left of a minute counts as one.
  const span = (seconds, isLeft) => {
    const size = Math.floor(Math.abs(seconds)), all = isLeft && size > 60 ? Math.ceil(size / 60) * 60 : size;
    const minutes = Math.floor(all / 60), hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
    if (days) return `${days} d ${hours % 24} h`;
    if (hours) return `${hours} h ${two(minutes % 60)} min`;
    return minutes ? `${minutes} min` : `${all} s`;
  };
  const stopwatch = (seconds) => {
    const all = Math.max(0, Math.floor(seconds)), hours = Math.floor(all / 3600);
    return `${hours ? `${hours}:` : ""}${hours ? two(Math.floor(all / 60) % 60) : Math.floor(all / 60)}:${two(all % 60)}`;
  };
  // "today by 16:00", on the clock of a calendar.
  const by = (moment, table, now) => {
    if (!speech || !table) return "";
    const wall = ({ day, clock }) => [day, Math.floor(clock / 60)];
    return window.PultMoments.moment(speech, "by", wall(table.zone.local(moment)), table.zone.local(now).day);
  };
  return { calendar, read, standing, span, stopwatch, by };
})();
