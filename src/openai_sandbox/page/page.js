// The page of the sandbox. What is shown is set as text, never as HTML; where one is, is in the address after '#'.

const find = (id) => document.getElementById(id);
const ABOUT = {
  status: "The request is refused with this status.",
  quota: "429: nothing is left to pay with.",
  rate_limit: "429 with all its headers; seconds until it may be tried again.",
  latency: "The answer comes late.",
  disconnect: "The connection ends: without an answer, after some bytes, or inside an event.",
  reset: "The connection is reset: without an answer, after some bytes, or inside an event.",
  stall: "Nothing comes for a while: before the body, after some bytes, or at an event.",
  split: "The body comes in two parts, or byte by byte.",
  malformed: "JSON that is cut off, in the body or in one event.",
  content_type: "The answer has a wrong content type.",
  missing_done: "A stream ends without [DONE].",
  double_done: "A stream ends with [DONE] twice.",
  close: "A websocket is closed.",
};
const requests = new Map(); // by id, oldest first
let kinds = {};
let shown = []; // the parts of the address
let project = "";
let asked = 0; // numbers what is fetched, so that a late answer does not replace a newer one

// making elements

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function code(text) {
  // JSON with its parts told apart; anything else as it is.
  const pre = make("pre", { tabindex: "0" });
  let pretty;
  try {
    pretty = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    pre.textContent = text;
    return pre;
  }
  const part = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|true|false|null/g;
  let at = 0;
  for (const match of pretty.matchAll(part)) {
    pre.append(pretty.slice(at, match.index));
    pre.append(make("span", { class: match[2] ? "k" : match[1] ? "s" : "n" }, match[1] ?? match[0]), match[2] ?? "");
    at = match.index + match[0].length;
  }
  pre.append(pretty.slice(at));
  return pre;
}

function empty(place, title, text, sample) {
  place.replaceChildren(make("strong", {}, title), text, ...(sample ? [make("br"), make("pre", {}, sample)] : []));
  place.hidden = false;
}

const nothing = (title, text) => {
  const place = make("div", { class: "empty" });
  empty(place, title, text);
  return place;
};

const address = (...parts) => "#" + parts.map(encodeURIComponent).join("/");
const two = (number) => String(number).padStart(2, "0");

function clockTime(seconds) {
  const date = new Date(seconds * 1000);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

function dateTime(seconds) {
  const date = new Date(seconds * 1000);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${clockTime(seconds)}`;
}

function duration(seconds) {
  if (seconds === null) return "\u2013";
  if (seconds < 1) return `${(seconds * 1000).toFixed(seconds < 0.01 ? 1 : 0)} ms`;
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}

function span(seconds) {
  const parts = [];
  for (const [name, size] of [["d", 86400], ["h", 3600], ["min", 60], ["s", 1]]) {
    const count = Math.floor(seconds / size);
    if (count) parts.push(`${count} ${name}`);
    seconds -= count * size;
  }
  return parts.join(" ");
}

function bytes(count) {
  if (count < 1000) return `${count} B`;
  return count < 1e6 ? `${(count / 1e3).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
}

// talking to the server

async function ask(path, options = {}) {
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  let answer;
  try {
    answer = await fetch(path, { ...options, body, headers: { "content-type": "application/json" } });
  } catch {
    throw new Error("The sandbox does not answer.");
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.error ?? `The sandbox answers ${answer.status}.`);
  return said;
}

function listen() {
  const source = new EventSource("/_sandbox/events");
  const live = find("live");
  source.onopen = () => {
    live.dataset.state = "on";
    live.textContent = "Live";
  };
  source.onerror = () => {
    live.dataset.state = "off";
    live.textContent = "Not connected";
  };
  const on = (name, act) => source.addEventListener(name, (event) => act(JSON.parse(event.data)));
  on("requests", takeRequests);
  on("faults", showFaults);
  on("clock", showClock);
}

// requests

let detailDue = false;
let objectsDue = 0;

function takeRequests(news) {
  if (news.all) {
    requests.clear();
    find("request-rows").replaceChildren();
  }
  for (const row of news.rows) {
    const known = requests.get(row.id);
    const line = known?.line ?? make("li", {});
    if (known) line.firstChild.replaceChildren(...requestLine(row).childNodes); // the link keeps the focus
    else line.append(requestLine(row));
    if (!known) find("request-rows").prepend(line);
    requests.set(row.id, { row, line });
  }
  while (requests.size > 200) {
    const [oldest, { line }] = requests.entries().next().value;
    line.remove();
    requests.delete(oldest);
  }
  find("calls").replaceChildren(
    ...[...new Set([...requests.values()].map(({ row }) => row.call))].filter(Boolean).sort().map((call) => make("option", { value: call })),
  );
  filterRequests();
  if (shown[0] === "requests" && !shown[1]) showNoRequest();
  if (shown[0] === "requests" && news.rows.some((row) => row.id === shown[1])) refreshDetail();
  if (shown[0] === "objects" && news.rows.length) {
    clearTimeout(objectsDue);
    objectsDue = setTimeout(showObjects, 500, false);
  }
}

function statusOf(row) {
  const kind = row.fault || row.state === "left" ? "warn" : row.status >= 400 ? "bad" : row.status ? "good" : "none";
  return make("span", { class: "status", "data-kind": kind }, row.fault ? `${row.status} ${row.fault}` : String(row.status || "\u2026"));
}

const tookOf = (row) => (row.state === "open" ? "open" : duration(row.took));
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

function kindOf(row) {
  if (row.messages !== null) return `${plural(row.messages, "message")} \u00b7 `;
  return row.stream ? "stream \u00b7 " : row.status === 101 ? "socket \u00b7 " : "";
}

function requestLine(row) {
  const line = make(
    "a",
    { href: address("requests", row.id) },
    make("span", { class: "method" }, row.method),
    make("span", { class: "call" }, row.call ?? "no such call"),
    statusOf(row),
    make("span", { class: "took" }, tookOf(row)),
    make("span", { class: "path" }, row.path),
    make("span", { class: "when" }, `${kindOf(row)}${clockTime(row.time)}`),
  );
  if (shown[0] === "requests" && shown[1] === row.id) line.setAttribute("aria-current", "true");
  return line;
}

function filterRequests() {
  const wanted = find("request-filter").value.trim().toLowerCase();
  let count = 0;
  for (const { row, line } of requests.values()) {
    line.hidden = !`${row.method} ${row.call} ${row.path} ${row.status} ${row.fault ?? ""}`.toLowerCase().includes(wanted);
    count += line.hidden ? 0 : 1;
  }
  find("request-count").textContent = requests.size ? (wanted ? `${count} of ${requests.size}` : `${count}`) : "";
  const place = find("request-empty");
  if (!requests.size) {
    empty(place, "No requests yet", "Point a client at this server and they appear here.",
      `client = OpenAI(\n    base_url="${location.origin}/v1",\n    api_key="any",\n)`);
  } else if (!count) empty(place, "Nothing fits the filter", "Clear it to see all requests.");
  else place.hidden = true;
}

function showNoRequest() {
  const said = nothing("Pick a request", "What was sent and what came back is shown here.");
  find("request-detail").replaceChildren(...(requests.size ? [said] : []));
}

function refreshDetail() {
  if (detailDue) return; // one is on its way; what came meanwhile is asked for then
  detailDue = true;
  setTimeout(() => {
    detailDue = false;
    if (shown[0] === "requests" && shown[1]) showRequest(shown[1]);
  }, 120);
}

async function showRequest(id) {
  const place = find("request-detail");
  const turn = ++asked;
  let found;
  try {
    found = await ask(`/_sandbox/requests/${encodeURIComponent(id)}`);
  } catch (error) {
    if (turn === asked) place.replaceChildren(back("requests"), nothing("Not there", error.message));
    return;
  }
  if (turn !== asked) return;
  const opened = [...place.querySelectorAll("details[open]")].map((each) => each.dataset.name);
  const focused = place.contains(document.activeElement) ? document.activeElement.parentElement.dataset.name : null;
  const same = place.dataset.id === id;
  const before = place.querySelector(".stream");
  const scrolled = before?.scrollTop ?? 0;
  const follows = before && before.scrollTop > 0 && before.scrollHeight - before.scrollTop - before.clientHeight < 8;
  const { answer } = found;
  place.dataset.id = id;
  place.replaceChildren(
    back("requests"),
    make("h1", {}, found.call ?? "No such call"),
    make("p", { class: "facts" }, make("code", {}, `${found.method} ${found.path}`)),
    make(
      "p",
      { class: "facts" },
      statusOf(found),
      make("span", {}, tookOf(found)),
      found.size === null ? null : make("span", {}, bytes(found.size)),
      make("span", {}, dateTime(found.time)),
      found.state === "left" ? make("span", {}, "the client left") : null,
      found.state === "broken" ? make("span", {}, "broken off by a fault") : null,
      found.closing ? make("span", {}, `closed with ${found.closing}`) : null,
      make("code", {}, found.id),
    ),
    make("h2", {}, "Request body", found.body_cut ? make("span", { class: "note" }, "the first 64 KB") : null),
    found.body === null ? make("p", { class: "note" }, "No body.") : code(found.body),
    ...(Object.keys(found.query).length ? [make("h2", {}, "Query"), code(JSON.stringify(found.query))] : []),
    ...answerParts(found, answer),
    headerList("Request headers", found.headers),
    answer ? headerList("Answer headers", answer.headers) : null,
  );
  if (same) {
    for (const each of place.querySelectorAll("details")) each.open = opened.includes(each.dataset.name);
    const list = place.querySelector(".stream");
    if (list) list.scrollTop = follows ? list.scrollHeight : scrolled;
    if (focused) [...place.querySelectorAll("details")].find((each) => each.dataset.name === focused)?.firstElementChild.focus();
  } else place.scrollTop = 0;
}

function answerParts(found, answer) {
  if (found.said) return messageParts(found);
  if (found.status === 101) return [make("h2", {}, "Messages"), make("p", { class: "note" }, "Not kept: they were said long ago.")];
  if (!answer) return [make("h2", {}, "Answer"), make("p", { class: "note" }, found.error ? "" : "Not kept: it was asked inside the program, or long ago."), ...(found.error ? [code(JSON.stringify(found.error))] : [])];
  const cut = answer.cut ? make("span", { class: "note" }, "the first 64 KB") : null;
  if (answer.text === null) return [make("h2", {}, "Answer"), make("p", { class: "note" }, `${bytes(found.size)} of ${answer.type || "unknown type"}`)];
  if (!found.stream) return [make("h2", {}, "Answer body", cut), answer.text ? code(answer.text) : make("p", { class: "note" }, "Empty.")];
  const events = answer.text.split(/\r?\n\r?\n/).filter((each) => each.trim());
  return [
    make("h2", {}, "Events", make("span", { class: "note" }, `${events.length}${found.state === "open" ? " so far" : ""}`), cut),
    make("ol", { class: "stream" }, ...events.map(eventLine)),
  ];
}

function eventLine(text, index) {
  const lines = text.split(/\r?\n/);
  const value = (name) => lines.filter((line) => line.startsWith(name + ":")).map((line) => line.slice(name.length + 1).trim()).join("\n");
  const data = value("data") || text;
  const { name, gist } = about(data);
  return make("li", {}, make(
    "details",
    { "data-name": `event ${index}` },
    make("summary", {}, make("span", { class: "nr" }, String(index + 1)), make("b", {}, value("event") || name), make("code", {}, gist)),
    code(data),
  ));
}

function messageParts(found) {
  const forgotten = found.messages - found.said.length;
  const told = `${found.messages}${found.state === "open" ? " so far" : ""}${forgotten ? `, the last ${found.said.length} are shown` : ""}`;
  return [
    make("h2", {}, "Messages", make("span", { class: "note" }, told)),
    found.said.length ? make("ol", { class: "stream socket" }, ...found.said.map(messageLine)) : make("p", { class: "note" }, "None so far."),
  ];
}

function messageLine(message) {
  const { name, gist } = about(message.text);
  const sent = message.from === "client";
  return make("li", { "data-from": message.from }, make(
    "details",
    { "data-name": `message ${message.number}` },
    make(
      "summary",
      {},
      make("span", { class: "nr" }, String(message.number)),
      make("span", { class: "side", title: sent ? "sent by the client" : "received by the client" }, sent ? "\u2191" : "\u2193", make("span", { class: "hush" }, sent ? "sent" : "received")),
      make("b", {}, name),
      make("code", {}, gist),
    ),
    make("p", { class: "note" }, `${sent ? "Sent" : "Received"} after ${duration(message.at)}, ${bytes(message.size)}${message.cut ? "; the first 4 KB" : ""}`),
    code(message.text),
  ));
}

function about(data) {
  // What an event is called, and the text it brings, or else its beginning.
  try {
    const event = JSON.parse(data);
    const choice = event.choices?.[0];
    const text = [event.delta, choice?.delta?.content, choice?.text, event.text].find((each) => typeof each === "string");
    return { name: event.type ?? event.object ?? "", gist: text === undefined ? data.slice(0, 300) : JSON.stringify(text) };
  } catch {
    return { name: "", gist: data.slice(0, 300) };
  }
}

function headerList(title, headers) {
  const text = Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join("\n");
  return make("details", { "data-name": title }, make("summary", {}, title), make("pre", {}, text));
}

const back = (...parts) => make("a", { class: "back", href: address(...parts) }, "\u2190 Back");

// stored objects

async function showObjects(whole = true) {
  const [, kind, place] = shown;
  const list = find("object-list");
  const detail = find("object-detail");
  const turn = ++asked;
  const where = `project=${encodeURIComponent(project)}`;
  try {
    const { projects } = await ask("/_sandbox/objects");
    if (turn !== asked) return;
    showProjects(projects);
    const counts = projects.find((each) => each.name === project)?.kinds ?? {};
    if (!kind) {
      list.replaceChildren(kindList(counts));
      detail.replaceChildren(nothing("Pick a kind", "What calls leave behind is here: files, responses, batches \u2026"));
      return;
    }
    const { data, more } = await ask(`/_sandbox/objects/${encodeURIComponent(kind)}?${where}`);
    if (turn !== asked) return;
    list.replaceChildren(
      make("div", { class: "trail" }, make("a", { href: "#objects" }, "All kinds"), "/", make("span", {}, kind), make("span", { class: "count" }, String(counts[kind] ?? 0))),
      data.length ? make("ol", { class: "rows objects" }, ...data.map((each) => objectLine(kind, each, place))) : nothing("None left", `There is no ${kind} in this project (any more).`),
    );
    if (more) list.append(make("p", { class: "trail" }, "The newest 100 are shown."));
    if (!place) detail.replaceChildren(nothing("Pick an object", "It is shown as it is stored."));
    else if (whole) await showObject(kind, place, where, turn);
  } catch (error) {
    if (turn === asked) list.replaceChildren(nothing("Not to be had", error.message));
  }
}

async function showObject(kind, place, where, turn) {
  const detail = find("object-detail");
  try {
    const found = await ask(`/_sandbox/objects/${encodeURIComponent(kind)}/${encodeURIComponent(place)}?${where}`);
    if (turn !== asked) return;
    detail.replaceChildren(back("objects", kind), make("h1", {}, found.id), make("p", { class: "facts" }, kind), make("h2", {}, "As stored"), code(JSON.stringify(found.data)));
  } catch (error) {
    if (turn === asked) detail.replaceChildren(back("objects", kind), nothing("Not there", error.message));
  }
}

function showProjects(projects) {
  const names = [...new Set(["", ...projects.map((each) => each.name)])];
  if (!names.includes(project)) names.push(project);
  find("project").replaceChildren(
    ...names.map((name) => {
      const option = make("option", { value: name }, name === "" ? "none named" : name.replace(/^\/|\/$/g, ""));
      option.selected = name === project;
      return option;
    }),
  );
}

function kindList(counts) {
  const names = Object.keys(counts);
  if (!names.length) return nothing("Nothing is stored", "Upload a file, create a response or start a batch, and it is here.");
  return make("ol", { class: "rows kinds" }, ...names.map((name) =>
    make("li", {}, make("a", { href: address("objects", name) }, make("span", { class: "call" }, name), make("span", { class: "took" }, String(counts[name])))),
  ));
}

function objectLine(kind, { place, id, about }, chosen) {
  return make("li", {}, make(
    "a",
    { href: address("objects", kind, String(place)), "aria-current": String(place) === chosen ? "true" : null },
    make("span", { class: "call" }, id),
    make("span", { class: "took" }, about),
  ));
}

// faults

function showFaults({ data, kinds: known }) {
  kinds = known;
  const select = find("fault-kind");
  if (!select.options.length) {
    select.append(...["status", ...Object.keys(kinds)].map((name) => make("option", { value: name }, name === "status" ? "Error status" : name)));
    chooseKind();
  }
  find("fault-count").textContent = data.length;
  find("fault-count").hidden = !data.length;
  find("fault-rows").replaceChildren(...data.map(faultLine));
  if (data.length) find("fault-empty").hidden = true;
  else empty(find("fault-empty"), "Nothing goes wrong", "No fault is switched on. Used up ones disappear by themselves.");
}

function faultLine(fault) {
  const button = make("button", { type: "button", "aria-label": `Remove ${fault.what}` }, "Remove");
  button.onclick = () => tell(find("fault-wrong"), ask(`/_sandbox/faults/${fault.id}`, { method: "DELETE" }));
  const times = fault.times === null ? "always" : fault.times === 1 ? "once" : `${fault.times} times`;
  return make("li", {}, make("div", {}, make("code", {}, fault.what), make("p", { class: "note" }, `${times}, ${fault.operation ?? "all calls"}${fault.message ? `: ${fault.message}` : ""}`)), button);
}

function chooseKind() {
  const kind = find("fault-kind").value;
  const options = kind === "status" ? ["seconds"] : kinds[kind];
  const form = find("fault-form");
  for (const label of form.querySelectorAll("[data-option]")) {
    label.hidden = !options.includes(label.dataset.option);
    label.firstElementChild.disabled = label.hidden;
  }
  const number = form.elements.code_number;
  number.disabled = number.parentElement.hidden = kind !== "status";
  find("fault-kind-about").textContent = ABOUT[kind] ?? "";
}

async function addFault(event) {
  event.preventDefault();
  const { elements } = find("fault-form");
  const kind = elements.status.value;
  const body = { status: kind === "status" ? Number(elements.code_number.value) : kind };
  body.times = elements.times.value === "" ? null : Number(elements.times.value);
  for (const name of ["operation", "code", "message"]) if (elements[name].value.trim()) body[name] = elements[name].value.trim();
  for (const name of ["at", "event", "seconds"]) {
    if (!elements[name].disabled && elements[name].value !== "") body[name] = Number(elements[name].value);
  }
  await tell(find("fault-wrong"), ask("/_sandbox/faults", { method: "POST", body }));
}

async function tell(place, answer) {
  place.textContent = "";
  try {
    return await answer;
  } catch (error) {
    place.textContent = error.message;
    return null;
  }
}

// the clock

function showClock({ now, ahead }) {
  find("now").textContent = dateTime(now);
  find("ahead").textContent = ahead >= 1 ? `${span(Math.round(ahead))} ahead` : "Not moved.";
}

const advance = (by) => tell(find("clock-wrong"), ask("/_sandbox/clock", { method: "POST", body: { by } }));

// finding one's way

function go() {
  shown = location.hash.slice(1).split("/").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  if (shown[0] === "main") return find("main").focus();
  if (!["requests", "objects", "faults", "clock"].includes(shown[0])) shown = ["requests"];
  for (const name of ["requests", "objects", "faults", "clock"]) find(`view-${name}`).hidden = name !== shown[0];
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${shown[0]}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${shown[0][0].toUpperCase()}${shown[0].slice(1)} \u00b7 Sandbox`;
  find("view-requests").dataset.open = Boolean(shown[1]);
  find("view-objects").dataset.open = Boolean(shown[2]);
  if (shown[0] === "requests") {
    for (const link of document.querySelectorAll("#request-rows a")) {
      if (link.hash === address("requests", shown[1] ?? "")) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (shown[1]) showRequest(shown[1]);
    else showNoRequest();
  }
  if (shown[0] === "objects") showObjects();
}

find("request-filter").oninput = filterRequests;
find("project").onchange = () => {
  project = find("project").value;
  if (shown[1]) location.hash = "#objects";
  else showObjects();
};
find("objects-again").onclick = () => showObjects();
find("fault-kind").onchange = chooseKind;
find("fault-form").onsubmit = addFault;
for (const button of document.querySelectorAll("#steps button")) button.onclick = () => advance(button.dataset.by);
find("clock-form").onsubmit = async (event) => {
  event.preventDefault();
  if (await advance(find("clock-form").elements.by.value.trim())) find("clock-form").reset();
};
window.onhashchange = go;
go();
listen();
