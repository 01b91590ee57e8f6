// Says when a channel is open and answers, from the patterns of a language (Sources/Languages/Sentences has the rules). Days are counted
// from 1970-01-01, minutes from midnight; a moment is [day, minutes]; `today` and `named` are days or null.
window.PultMoments = (() => {
  "use strict";
  const fill = (pattern, slots) => pattern.replace(/\{(\w+)\}/g, (_, name) => (name in slots ? slots[name] : ""));
  const sentence = (pattern, slots) => {
    const text = fill(pattern, slots);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const two = (number) => (number < 10 ? "0" : "") + number;
  const year = (day) => new Date(day * 864e5).getUTCFullYear();
  const differ = (day, other) => other === null || year(day) !== year(other);

  const clock = (words, form, minutes) => {
    const h = Math.floor(minutes / 60);
    const key = form + (minutes % 60 ? ".minutes" : ".hour");
    return fill(words[key + "." + h] || words[key], { h, m: two(minutes % 60) });
  };
  const dated = (words, pattern, day, withYear, minutes = 0) => {
    const date = new Date(day * 864e5);
    const weekday = (date.getUTCDay() + 6) % 7;
    const slots = {
      on: words.on[weekday], of: words.of[weekday], day: date.getUTCDate(), month: words.months[date.getUTCMonth()],
      year: withYear ? fill(words.year, { y: date.getUTCFullYear() }) : "",
    };
    for (const form of ["at", "by", "until", "from"]) slots[form] = clock(words, form, minutes);
    slots.date = fill(words.date, slots);
    slots.date_of = fill(words.date_of, slots);
    return fill(pattern, slots);
  };

  const moment = (words, form, [day, minutes], today, named = null) => {
    if ((form === "by" || form === "until") && minutes === 0) return moment(words, form, [day - 1, 1440], today, named);
    const near = today === null ? null : day - today;
    const key = near === 0 ? ".today" : near === 1 ? ".tomorrow" : day === named ? ".same_day" : ".date";
    return dated(words, words[form + key], day, differ(day, named === null ? today : named), minutes);
  };
  const days = (words, from, last, today) => {
    const first = today === null ? from : Math.max(from, today);
    if (first >= last) {
      const near = today === null ? null : last - today;
      return dated(words, words[near === 0 ? "day.today" : near === 1 ? "day.tomorrow" : "day.date"], last, differ(last, today));
    }
    if (first === today && last === today + 1) return words["day.today_and_tomorrow"];
    const years = year(first) !== year(last) && differ(first, today);
    const isOneMonth = new Date(first * 864e5).toJSON().slice(0, 7) === new Date(last * 864e5).toJSON().slice(0, 7);
    const near = today === null ? null : first - today;
    const since = near === 0 ? "today" : near === 1 ? "tomorrow" : isOneMonth ? "date_of_month" : "date";
    return dated(words, words["since." + since], first, years) + " "
      + dated(words, words.through, last, years || differ(last, today));
  };

  const opening = (words, opens, approach, today, named) =>
    sentence(words["state.opens." + approach], {
      opens: moment(words, "at", opens, today, named), from: moment(words, "from", opens, today, named),
    });
  // A state is {always: true}, {until: moment}, {opens: moment} or {} when it never opens.
  const state = (words, { always, until, opens }, approach, today) => {
    if (always) return words["state.always"];
    if (until) return sentence(words["state.open"], { until: moment(words, "until", until, today) });
    if (!opens) return words["state.never"];
    const text = opening(words, opens, approach, today, null);
    return approach === "message" ? words["state.closed_now"] + " " + text : text;
  };
  // An answer is {by: moment} or {within: "in 2 minutes"}; `arrival` is a moment, or null for now.
  const answer = (words, metric, approach, { by, within }, arrival, today) => {
    const isFirst = metric === "first_response";
    if (within && !arrival && isFirst) return sentence(words["within." + approach], { promise: within });
    const key = !isFirst ? metric : approach === "message" && !arrival ? "message_now" : approach;
    return sentence(words["answer." + key], {
      arrives: arrival ? moment(words, "at", arrival, today) : words.now,
      answer: within || moment(words, "by", by, today, arrival ? arrival[0] : null),
    });
  };
  // A notice is {first, last, names: [], hours: [[opens, closes]]}; closed without hours.
  const notice = (words, { first, last, names, hours }, today) => {
    const time = (minutes) => fill(words.period, { h: Math.floor(minutes / 60), m: two(minutes % 60) });
    const period = ([opens, closes]) => time(opens) + "–" + time(closes > 1440 ? closes - 1440 : closes);
    const isAlways = hours.length === 1 && hours[0][0] === 0 && hours[0][1] === 1440;
    const isRange = today === null ? first < last : Math.max(first, today) < last;
    const key = hours.length ? "hours" + (names.length ? "_for" : "")
      : !names.length ? "closed" : isRange ? "closed_days_for" : "closed_for";
    return sentence(words["notice." + key], {
      day: days(words, first, last, today), names: names.join(", "),
      hours: isAlways ? words["periods.always"] : fill(words.periods, { periods: hours.map(period).join(", ") }),
    });
  };
  return { fill, sentence, moment, days, state, answer, notice };
})();
