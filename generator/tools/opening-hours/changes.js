// Change points of hours as npm opening_hours (the reference implementation of the notation) sees
// them. Reads one JSON document from standard input:
//   {"from": "2026-01-01", "to": "2028-01-01", "holidays": [["2026-01-01", "元日"], …], "specs": ["…"]}
// and answers one line of JSON per specification: [["2026-01-01T00:00", "closed", null], …] with the
// state at "from" first, or {"error": "…"}.
//
// Its own table of holidays is replaced by ours; a text edit does that, since it exports no way.
// It computes in the local time of the process: run it with TZ=Asia/Tokyo.
'use strict';
const fs = require('fs');
const Module = require('module');
const path = require('path');

const OWN_TABLE = 'const holidayDefinitions = holiday_definitions;';
// It works out the holidays of the year, Easter included, for each question: most of its time.
const EACH_TIME = 'function getApplyingHolidaysForYear(';
const ONCE = `function getApplyingHolidaysForYear(holidays, year, days) {
  const key = year + ' ' + days[0];
  const kept = holidaysOfYears.get(key) || holidaysOfYearsAnew(holidays, year, days);
  holidaysOfYears.set(key, kept);
  return kept;
}
function holidaysOfYearsAnew(`;

function load(holidays) {
  const file = require.resolve('opening_hours');
  const source = fs.readFileSync(file, 'utf8');
  if (!source.includes(OWN_TABLE) || !source.includes(EACH_TIME)) {
    throw new Error('opening_hours changed: what is edited in it was not found');
  }
  const items = holidays.map(([day, name]) => {
    const [year, month, date] = day.split('-').map(Number);
    return { name, fixed_date: [month, date], year };
  });
  const ours = `const holidaysOfYears = new Map(); const holidayDefinitions = ${JSON.stringify({ jp: { PH: items, SH: [] } })};`;
  const patched = new Module(file, module);
  patched.filename = file;
  patched.paths = Module._nodeModulePaths(path.dirname(file));
  patched._compile(source.replace(OWN_TABLE, ours).replace(EACH_TIME, () => ONCE), file);
  return patched.exports;
}

function written(date) {
  const two = number => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
    + `T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function midnight(day) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function changes(OpeningHours, spec, from, to) {
  const hours = new OpeningHours(spec, { lat: 35.6, lon: 139.7, address: { country_code: 'jp', state: 'x' } });
  const iterator = hours.getIterator(from);
  const points = [];
  let date = from;
  do {
    date = iterator.getDate();
    const comment = iterator.getComment();
    // Where a rule has no comment of its own, the reference gives the holiday's name.
    const own = comment !== undefined && spec.includes(`"${comment}"`) ? comment : null;
    const last = points[points.length - 1];
    const state = iterator.getStateString(true);
    if (!last || last[1] !== state || last[2] !== own) {
      points.push([written(date), state, own]);
    }
  } while (iterator.advance(to));
  return points;
}

const asked = JSON.parse(fs.readFileSync(0, 'utf8'));
const OpeningHours = load(asked.holidays);
console.warn = console.log = console.info = () => {};
for (const spec of asked.specs) {
  let answer;
  try {
    answer = changes(OpeningHours, spec, midnight(asked.from), midnight(asked.to));
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
