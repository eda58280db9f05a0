//# allFunctionsCalledOnLoad
/*
 * 「いま受付中（17時まで）」 by the reader's clock, in the time of Japan wherever the device is.
 *
 * Fills each element <p class="now" data-hours="CODE" hidden> of the page and keeps it right from
 * minute to minute. The form of a code is told in HoursCode.java; the element of this script says
 * in data-from which day is the first of all codes. Where nobody can tell, because the clock is
 * wrong or a code cannot be read, the line stays hidden. It is no live region: a line that changes
 * every minute must not interrupt a screen reader.
 *
 * Times are whole minutes since 1970 as clocks in Japan show them.
 */
"use strict";

var michishirubeHours = (function () {
  const WORDS = "@words now";
  const DAY = 1440;
  const PLACES = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  const CODE = /^([\da-z]{1,2})\|([^|]*)\|([^|]+)\|([^|]*)$/;
  const STRETCH = /^([\da-z]{1,3})-([\da-z]{1,3})(?:_([\da-z]{1,3})|\?([a-z]))?$/;
  const RUN = /^([\da-z]+)(?:\.([\da-z]+))?:(.)$/;

  /* Words for why nobody can tell; other reasons have none of their own. */
  const REASONS = {
    h: "holiday",
    e: "yearEnd",
    o: "midAugust",
    l: "localDay",
    n: "singleDay",
    a: "approximate",
    c: "uncertain",
    w: "words",
    x: "noHours",
  };

  /* Reasons that speak of a day, and are not true any more on the morning after. */
  const OF_A_DAY = "hln";

  function number(digits) {
    return parseInt(digits, 36);
  }

  /* What begins on each day; throws when it is no code. */
  function read(code, first) {
    const parts = CODE.exec(code);
    const patterns = parts[2].split(",");
    const days = new Array(number(parts[1]));
    for (const week of parts[3].split(",")) {
      const colon = week.indexOf(":");
      for (let i = number(week.slice(0, colon)); i < days.length; i++) {
        days[i] = week[colon + 1 + ((first + 3 + i) % 7)];
      }
    }
    let at = 0;
    for (const run of parts[4] ? parts[4].split(",") : []) {
      const said = RUN.exec(run);
      at += number(said[1]);
      const end = at + (said[2] ? number(said[2]) : 1);
      while (at < end && at < days.length) {
        days[at++] = said[3];
      }
    }
    return Array.from(days, (place, i) => {
      const pattern = patterns[PLACES.indexOf(place)];
      const midnight = (first + i) * DAY;
      return pattern === "" ? [] : pattern.split("+").map((text) => stretch(text, midnight));
    });
  }

  function stretch(text, midnight) {
    const parts = STRETCH.exec(text);
    return {
      from: midnight + number(parts[1]),
      to: midnight + number(parts[2]),
      last: parts[3] ? midnight + number(parts[3]) : null,
      reason: parts[4],
    };
  }

  /*
   * What holds at a moment; null when nobody can tell. The first day of a code is there for the
   * night that ends on the second, and the last one for what is open for more than a day.
   *
   * is: open (until; last: the last minute that anybody new is received; doubt: what follows is not
   * confirmed), always, over (until), closed, unknown (reason; night: it began yesterday).
   * All but the first two also have: opens, the next time that is sure; doubt, the midnight before
   * the first time until then that is not confirmed. Either may be null.
   */
  function state(code, from, millis) {
    try {
      const first = Date.parse(from) / 864e5;
      const now = Math.floor(millis / 6e4) + 540;
      const today = Math.floor(now / DAY);
      const days = read(code, first);
      return today > first && today < first + days.length - 1
        ? at(now, today - first, days)
        : null;
    } catch (e) {
      return null;
    }
  }

  function at(now, today, days) {
    const current = begun(now, today, days);
    if (!current) {
      return next("closed", now, today, days);
    }
    if (current.reason) {
      const unknown = next("unknown", now, today, days);
      unknown.reason = current.reason;
      unknown.night = days[today].indexOf(current) < 0;
      return unknown;
    }
    if (current.last !== null && now > current.last) {
      const over = next("over", now, today, days);
      over.until = current.to;
      return over;
    }
    const midnight = now - (now % DAY);
    let until = current.to;
    let then = current;
    while (then && !then.reason && until < now + DAY) {
      until = then.to;
      then = begun(until, today + Math.floor((until - midnight) / DAY), days);
    }
    return until < now + DAY
      ? { is: "open", until: until, last: current.last, doubt: Boolean(then) }
      : { is: "always" };
  }

  /* Last night first: a night that has begun goes on, whatever the new day is. */
  function begun(minute, day, days) {
    const near = (days[day - 1] || []).concat(days[day] || []);
    return near.find((s) => minute >= s.from && minute < s.to);
  }

  function next(is, now, today, days) {
    let doubt = null;
    for (const day of days.slice(today)) {
      for (const s of day) {
        if (s.from > now && !s.reason) {
          return { is: is, opens: s.from, doubt: doubt };
        }
        if (s.from > now && doubt === null) {
          doubt = s.from - (s.from % DAY);
        }
      }
    }
    return { is: is, opens: null, doubt: doubt };
  }

  /* A text of the message file with its values filled in; nothing when the file has none. */
  function say(key) {
    const values = arguments;
    return (WORDS[key] || "").replace(/\{(\d)\}/g, (place, i) => values[Number(i) + 1]);
  }

  function clock(minute) {
    const hours = Math.floor((minute % DAY) / 60);
    const rest = minute % 60;
    return rest ? say("time", hours, (rest < 10 ? "0" : "") + rest) : say("hour", hours);
  }

  function end(minute, midnight) {
    if (minute === midnight) {
      return say("midnight");
    }
    return minute < midnight ? clock(minute) : say("tomorrow", clock(minute));
  }

  function start(minute, midnight) {
    const ahead = Math.floor((minute - midnight) / DAY) + 1;
    const time = clock(minute);
    const date = new Date(minute * 6e4);
    const weekday = say("weekdays").split(" ")[date.getUTCDay()];
    if (ahead < 2) {
      return say(ahead ? "tomorrow" : "today", time);
    }
    return ahead < 7
      ? say("weekday", weekday, time)
      : say(
          ahead < 300 ? "date" : "farDate",
          time,
          weekday,
          date.getUTCDate(),
          date.getUTCMonth() + 1,
          date.getUTCFullYear(),
          date.toISOString().slice(0, 10)
        );
  }

  /* The sentence of a state. */
  function sentence(now, millis) {
    const day = Math.floor((millis / 6e4 + 540) / DAY);
    const midnight = (day + 1) * DAY;
    if (now.is === "always") {
      return say("always");
    }
    const until = end(now.until, midnight);
    if (now.is === "open") {
      const key = now.last !== null ? "openLast" : now.doubt ? "openDoubt" : "open";
      return say(key, until, end(now.last, midnight));
    }
    const today = now.night && OF_A_DAY.includes(now.reason) ? "" : REASONS[now.reason];
    const first = now.is === "unknown" ? say(today || "unknown") : say(now.is, until);
    if (now.opens === null) {
      return now.is === "closed" ? say("then", first, say("never")) : first;
    }
    const sure = now.doubt === null || now.doubt === now.opens - (now.opens % DAY);
    return say("then", first, say(sure ? "next" : "nextDoubt", start(now.opens, midnight)));
  }

  const element = document.currentScript;
  let timer;

  function update() {
    const millis = Date.now();
    for (const line of document.querySelectorAll("[data-hours]")) {
      const now = state(line.dataset.hours, element.dataset.from, millis);
      const text = now ? sentence(now, millis) : "";
      if (line.textContent !== text) {
        line.textContent = text;
        line.dataset.state = now ? now.is : "";
        line.hidden = !text;
      }
    }
    clearTimeout(timer);
    if (!document.hidden) {
      timer = setTimeout(update, 6e4 - (millis % 6e4));
    }
  }

  /* Also after sleep, from another tab, and when the page comes back from history. */
  document.addEventListener("visibilitychange", update);
  window.addEventListener("pageshow", update);
  update();

  return { state: state, sentence: sentence, update: update };
})();
