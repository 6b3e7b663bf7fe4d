// What the board shows, as plain values: columns of days and rooms, minutes of a day, who stands beside whom.
export const STEP = 5;
const DAY = 24 * 60;
const USUAL_FROM = 8 * 60;
const USUAL_TO = 19 * 60;
const pad = (number) => String(number).padStart(2, "0");

export const dayOf = (session) => session.start.slice(0, 10);
export const minuteOf = (session) => Number(session.start.slice(11, 13)) * 60 + Number(session.start.slice(14, 16));
export const clock = (minute) => `${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`;
export const snapped = (minutes) => Math.round(minutes / STEP) * STEP;

// A minute after the day's last is one of the next day.
export const startOn = (day, minute) =>
  new Date(Date.parse(`${day}T00:00Z`) + minute * 60000).toISOString().slice(0, 16);

export function columnsOf(data) {
  const placed = [...data.sessions.values()].filter((session) => session.start);
  const days = [...new Set([...data.days, ...placed.map(dayOf)])].sort();
  const open = placed.some((session) => !session.room) || data.rooms.length === 0;
  const rooms = open ? [...data.rooms, { id: null }] : data.rooms;
  return days.flatMap((day) => rooms.map((room) => ({ day, room: room.id, name: room.name })));
}

export const columnOf = (columns, session) =>
  columns.findIndex((column) => column.day === dayOf(session) && column.room === (session.room ?? null));

// Whole hours from the first that is used to the last.
export function axisOf(data) {
  const placed = [...data.sessions.values()].filter((session) => session.start);
  const from = Math.min(USUAL_FROM, ...placed.map(minuteOf));
  const to = Math.max(USUAL_TO, ...placed.map((session) => minuteOf(session) + session.minutes));
  return { from: Math.floor(from / 60) * 60, to: Math.min(Math.ceil(to / 60) * 60, 2 * DAY) };
}

// Those at the same time in one column stand side by side.
export function lanesOf(sessions) {
  const lanes = new Map();
  let group = [];
  let until = -1;
  const settle = () => {
    const ends = [];
    for (const session of group) {
      const start = minuteOf(session);
      const free = ends.findIndex((end) => end <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = start + session.minutes;
      lanes.set(session.id, { lane });
    }
    group.forEach((session) => { lanes.get(session.id).of = ends.length; });
  };
  for (const session of [...sessions].sort((one, other) => minuteOf(one) - minuteOf(other))) {
    if (minuteOf(session) >= until) {
      settle();
      group = [];
    }
    group.push(session);
    until = Math.max(until, minuteOf(session) + session.minutes);
  }
  settle();
  return lanes;
}
