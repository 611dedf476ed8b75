// A tour of the sandbox with the official client for Node: `node tour.mjs BASE_URL`, started by run.py.
// Prints a JSON line for each step, and at the end one with the methods that the client has, as tour.py does.
import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import { AzureOpenAI, OpenAI, toFile } from 'openai';
import { OpenAIRealtimeWS as BetaRealtimeWS } from 'openai/beta/realtime/ws';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';

const baseURL = process.argv[2];
const client = new OpenAI({ apiKey: 'sk-tour', adminAPIKey: 'sk-admin', baseURL, maxRetries: 0 });
const model = 'gpt-4o-mini';
const messages = [{ role: 'user', content: 'Say hello.' }];
const fact = 'The lighthouse of Alexandria was finished around 280 BC.\n';
const upload = (text, name, purpose) =>
  toFile(Buffer.from(text), name).then((file) => client.files.create({ file, purpose }));

async function until(look, ...states) {
  for (let at = 0; at < 200; at++) {
    const found = await look();
    if (states.includes(found.status)) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`no status of ${states} after 200 looks`);
}

async function all(list) {
  const found = [];
  for await (const each of list) found.push(each);
  return found;
}

// All of these come out of a list that is fetched one by one, in the order of making and the other way round.
async function paged(list, ids, options = {}) {
  for (const order of ['asc', 'desc']) {
    const found = await all(list({ ...options, limit: 1, order }));
    const wanted = order === 'asc' ? ids : [...ids].reverse();
    assert.deepEqual(found.map((each) => each.id).filter((id) => ids.includes(id)), wanted);
  }
  await refused(list({ ...options, limit: 0 }), 'limit', 'integer_below_min_value');
}

const missing = (call) =>
  assert.rejects(call, (error) => {
    assert.ok(error instanceof OpenAI.NotFoundError, String(error));
    assert.deepEqual([error.status, error.type], [404, 'invalid_request_error']);
    assert.ok(error.requestID);
    return true;
  });

const refused = (call, param, code) =>
  assert.rejects(call, (error) => {
    assert.ok(error instanceof OpenAI.BadRequestError, String(error));
    assert.deepEqual([error.status, error.param, error.code], [400, param, code]);
    return true;
  });

const kinds = (events) => [...new Set(events.map((each) => each.type ?? each.event))];
const parameters = {
  type: 'object',
  properties: { town: { type: 'string' } },
  required: ['town'],
  additionalProperties: false,
};
const weather = { name: 'get_weather', description: 'The weather in a town.', parameters, strict: true };
const question = 'What is the weather in Oslo?';
const rows = (...each) => each.map((row) => JSON.stringify(row) + '\n').join('');
const training = rows(
  ...Array.from({ length: 12 }, (_, at) => ({
    messages: [
      { role: 'user', content: `Q${at}` },
      { role: 'assistant', content: `A${at}` },
    ],
  })),
);
const exact = {
  type: 'string_check',
  name: 'exact',
  operation: 'eq',
  input: '{{sample.output_text}}',
  reference: '{{item.a}}',
};
const polling = { pollIntervalMs: 10 };
const sdp = ['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 't=0 0', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', ''].join('\r\n');
const boat = { model: 'gpt-image-1', prompt: 'A boat', size: '1024x1024' };

async function speech(input, response_format = 'wav') {
  const asked = { model: 'gpt-4o-mini-tts', voice: 'ash', input, response_format };
  return Buffer.from(await (await client.audio.speech.create(asked)).arrayBuffer());
}

// A zip archive with one file, stored as it is.
function archive(name, text) {
  const data = Buffer.from(text);
  const table = Array.from({ length: 256 }, (_, at) => {
    for (let bit = 0; bit < 8; bit++) at = at & 1 ? (at >>> 1) ^ 0xedb88320 : at >>> 1;
    return at >>> 0;
  });
  const crc = ~data.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ (sum >>> 8), ~0) >>> 0;
  const both = Buffer.alloc(26);
  both.writeUInt16LE(20, 0);
  both.writeUInt32LE(crc, 10);
  both.writeUInt32LE(data.length, 14);
  both.writeUInt32LE(data.length, 18);
  both.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), both, Buffer.from(name), data]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), both, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

// Talk over a realtime websocket; `talk(send, next)` gets what sends an event, and the events up to one of a type.
async function talk(socket, talking) {
  const arrived = [];
  let look = () => {};
  const failed = new Promise((_, reject) => {
    socket.on('error', reject);
    socket.socket.on('unexpected-response', (_, answer) => reject(new Error(`HTTP ${answer.statusCode}`)));
    setTimeout(() => reject(new Error(`10 s are over, after ${kinds(arrived)}`)), 10_000).unref();
  });
  socket.on('event', (event) => {
    arrived.push(event);
    look();
  });
  const next = (type) =>
    Promise.race([
      failed,
      new Promise((done) => {
        look = () => {
          const at = arrived.findIndex((event) => event.type === type);
          if (at >= 0) done(arrived.splice(0, at + 1));
        };
        look();
      }),
    ]);
  try {
    await next('session.created');
    await talking((event) => socket.send(event), next);
  } finally {
    failed.catch(() => {});
    socket.close();
  }
}

const said = (text) => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});

const steps = {
  async chat() {
    const made = await client.chat.completions.create({ model, messages, store: true });
    assert.ok(made.choices[0].message.content);
    assert.equal((await client.chat.completions.retrieve(made.id)).id, made.id);
    await client.chat.completions.delete(made.id);
  },
  async errors() {
    const empty = client.chat.completions.create({ model, messages: [] });
    await assert.rejects(empty, (error) => {
      assert.ok(error instanceof OpenAI.BadRequestError);
      assert.equal(error.param, 'messages');
      assert.ok(error.requestID);
      return true;
    });
    const unknown = client.chat.completions.create({ model: 'none', messages });
    await assert.rejects(unknown, (error) => error instanceof OpenAI.NotFoundError && error.code === 'model_not_found');
    await assert.rejects(client.files.retrieve('file-none'), OpenAI.NotFoundError);
  },
  async chat_stream() {
    const whole = await client.chat.completions.create({ model, messages, seed: 1 });
    let text = '';
    for await (const chunk of await client.chat.completions.create({ model, messages, seed: 1, stream: true }))
      text += chunk.choices[0]?.delta?.content ?? '';
    assert.equal(text, whole.choices[0].message.content);
    const runner = client.chat.completions.stream({ model, messages, seed: 1 });
    assert.equal(await runner.finalContent(), text);
  },
  async chat_tools() {
    const parameters = { type: 'object', properties: { town: { type: 'string' } }, required: ['town'] };
    let called = 0;
    const weather = { name: 'weather', description: 'x', parameters, parse: JSON.parse, function: () => `${++called}` };
    const runner = client.chat.completions.runTools({
      model,
      messages: [{ role: 'user', content: 'What is the weather in Oslo?' }],
      tools: [{ type: 'function', function: weather }],
      tool_choice: { type: 'function', function: { name: 'weather' } },
    });
    await runner.done();
    assert.equal(called, 1);
  },
  async responses() {
    const made = await client.responses.create({ model, input: 'Say hello.' });
    assert.ok(made.output_text);
    const events = await all(await client.responses.create({ model, input: 'Say hello.', stream: true }));
    assert.deepEqual([events[0].type, events.at(-1).type], ['response.created', 'response.completed']);
    const stream = client.responses.stream({ model, input: 'And again?', previous_response_id: made.id });
    assert.ok((await stream.finalResponse()).output_text);
  },
  async embeddings() {
    const made = await client.embeddings.create({ model: 'text-embedding-3-small', input: ['a', 'b'] });
    assert.deepEqual(made.data.map((each) => each.embedding.length), [1536, 1536]);
  },
  async files() {
    const made = [];
    for (const text of ['one', 'two', 'three']) made.push((await upload(text, `${text}.txt`, 'user_data')).id);
    const found = await all(client.files.list({ limit: 1, order: 'asc' }));
    assert.deepEqual(found.map((each) => each.id).filter((id) => made.includes(id)), made);
    assert.equal(await (await client.files.content(made[1])).text(), 'two');
    assert.ok((await client.files.delete(made[1])).deleted);
    await assert.rejects(client.files.content(made[1]), OpenAI.NotFoundError);
  },
  async vector_stores() {
    const store = await client.vectorStores.create({ name: 'Facts' });
    const file = await toFile(Buffer.from(fact), 'fact.txt');
    const added = await client.vectorStores.files.uploadAndPoll(store.id, file, { pollIntervalMs: 10 });
    assert.equal(added.status, 'completed');
    const hits = await all(client.vectorStores.search(store.id, { query: 'When was the lighthouse finished?' }));
    assert.ok(hits[0].content[0].text.includes('280 BC'));
  },
  async batches() {
    const endpoint = '/v1/chat/completions';
    const rows = ['a', 'b'].map((custom_id) => ({ custom_id, method: 'POST', url: endpoint, body: { model, messages } }));
    const input = await upload(rows.map((row) => JSON.stringify(row) + '\n').join(''), 'rows.jsonl', 'batch');
    const made = await client.batches.create({ input_file_id: input.id, endpoint, completion_window: '24h' });
    const done = await until(() => client.batches.retrieve(made.id), 'completed');
    const lines = (await (await client.files.content(done.output_file_id)).text()).trim().split('\n');
    assert.deepEqual(lines.map((line) => JSON.parse(line).custom_id), ['a', 'b']);
  },
  async images() {
    const made = await client.images.generate({ model: 'gpt-image-1', prompt: 'A boat', size: '1024x1024' });
    assert.ok(Buffer.from(made.data[0].b64_json, 'base64').subarray(1, 4).equals(Buffer.from('PNG')));
  },
  async audio() {
    const asked = { model: 'gpt-4o-mini-tts', voice: 'ash', input: 'Hello there.', response_format: 'wav' };
    const said = Buffer.from(await (await client.audio.speech.create(asked)).arrayBuffer());
    const file = await toFile(said, 'a.wav');
    assert.equal((await client.audio.transcriptions.create({ model: 'whisper-1', file })).text, 'Hello there.');
  },
  async assistants() {
    const assistant = await client.beta.assistants.create({ model });
    const thread = await client.beta.threads.create({ messages });
    const options = { pollIntervalMs: 10 };
    const run = await client.beta.threads.runs.createAndPoll(thread.id, { assistant_id: assistant.id }, options);
    assert.equal(run.status, 'completed');
    const [answer] = (await client.beta.threads.messages.list(thread.id)).data;
    assert.ok(answer.content[0].text.value);
    const stream = client.beta.threads.runs.stream(thread.id, { assistant_id: assistant.id });
    assert.equal((await stream.finalRun()).status, 'completed');
  },
  async chat_stored() {
    const calls = client.chat.completions;
    const made = [];
    for (let at = 0; at < 2; at++)
      made.push((await calls.create({ model, messages, store: true, metadata: { tour: 'node' } })).id);
    await paged((query) => calls.list({ ...query, metadata: { tour: 'node' } }), made);
    assert.equal((await all(calls.messages.list(made[0], { limit: 1 }))).length, 1);
    assert.deepEqual((await calls.update(made[0], { metadata: { a: 'b' } })).metadata, { a: 'b' });
    for (const id of made) assert.ok((await calls.delete(id)).deleted);
    await missing(calls.retrieve(made[0]));
    await missing(calls.update(made[0], { metadata: {} }));
  },
  async chat_parse() {
    const schema = { name: 'town', strict: true, schema: parameters };
    const response_format = { type: 'json_schema', json_schema: schema };
    const asked = { model, messages, seed: 1, response_format };
    const whole = (await client.chat.completions.parse(asked)).choices[0].message.content;
    assert.deepEqual(Object.keys(JSON.parse(whole)), ['town']);
    const stream = client.chat.completions.stream(asked);
    const told = [];
    for (const name of ['connect', 'chunk', 'content', 'content.delta', 'content.done', 'message', 'end'])
      stream.on(name, () => told.includes(name) || told.push(name));
    assert.equal((await stream.finalMessage()).content, whole);
    await stream.done();
    for (const name of ['connect', 'chunk', 'content', 'content.delta', 'content.done', 'end'])
      assert.ok(told.includes(name), `${name} is not among ${told}`);
    const tools = [{ type: 'function', function: weather }];
    const calling = client.chat.completions.stream({ model, messages: [{ role: 'user', content: question }], tools });
    const [call] = (await calling.finalMessage()).tool_calls;
    assert.deepEqual([call.function.name, JSON.parse(call.function.arguments)], ['get_weather', { town: 'Oslo' }]);
    const old = await client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Once', seed: 1 });
    const pieces = await all(
      await client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Once', seed: 1, stream: true }),
    );
    assert.equal(pieces.map((each) => each.choices[0].text).join(''), old.choices[0].text);
  },
  async responses_state() {
    for (const calls of [client.responses, client.beta.responses]) {
      const made = await calls.create({ model, input: 'Say hello.' });
      assert.equal((await calls.retrieve(made.id)).id, made.id);
      await paged((query) => calls.inputItems.list(made.id, query), [(await calls.inputItems.list(made.id)).data[0].id]);
      assert.ok((await calls.inputTokens.count({ model, input: 'Say hello.' })).input_tokens > 0);
      const waiting = await calls.create({ model, input: 'Think.', background: true });
      assert.equal((await calls.cancel(waiting.id)).status, 'cancelled');
      assert.ok((await calls.compact({ model: 'gpt-5', input: [{ role: 'user', content: 'Hello.' }] })).output.length);
      await calls.delete(made.id);
      await missing(calls.retrieve(made.id));
    }
    await refused(client.responses.create({ model, input: 'x', temperature: 9 }), 'temperature', 'decimal_above_max_value');
  },
  async responses_tools() {
    const tools = [{ type: 'function', ...weather }];
    const made = await client.responses.create({ model, input: question, tools });
    const [call] = made.output;
    assert.deepEqual([call.name, JSON.parse(call.arguments)], ['get_weather', { town: 'Oslo' }]);
    const input = [{ type: 'function_call_output', call_id: call.call_id, output: 'It rains.' }];
    const done = await client.responses.create({ model, previous_response_id: made.id, input, tools });
    assert.ok(done.output_text.includes('It rains.'));
    const events = await all(client.responses.stream({ model, input: question, tools }));
    assert.deepEqual(
      kinds(events).map((kind) => kind.slice('response.'.length)),
      [
        ...['created', 'in_progress', 'output_item.added', 'function_call_arguments.delta'],
        ...['function_call_arguments.done', 'output_item.done', 'completed'],
      ],
    );
  },
  async responses_parse() {
    const text = { format: { type: 'json_schema', name: 'town', strict: true, schema: parameters } };
    const made = await client.responses.parse({ model, input: 'Name a town.', text });
    assert.deepEqual(Object.keys(JSON.parse(made.output_text)), ['town']);
    const stream = client.responses.stream({ model, input: 'Name a town.', text });
    let deltas = '';
    stream.on('response.output_text.delta', (event) => (deltas += event.delta));
    const done = await stream.finalResponse();
    assert.equal(deltas, done.output_text);
    assert.deepEqual(Object.keys(JSON.parse(deltas)), ['town']);
  },
  async responses_resumed() {
    const first = [];
    const stream = await client.responses.create({ model, input: 'Hello.', background: true, stream: true });
    for await (const event of stream) if (first.push(event) === 3) break;
    const starting_after = first.at(-1).sequence_number;
    const rest = await all(await client.responses.retrieve(first[0].response.id, { stream: true, starting_after }));
    assert.equal(rest[0].sequence_number, starting_after + 1);
    assert.equal(rest.at(-1).type, 'response.completed');
  },
  async conversations() {
    const calls = client.conversations;
    const message = (content) => ({ type: 'message', role: 'user', content });
    const made = await calls.create({ metadata: { a: 'b' }, items: [message('One.')] });
    assert.deepEqual((await calls.retrieve(made.id)).metadata, { a: 'b' });
    assert.deepEqual((await calls.update(made.id, { metadata: { c: 'd' } })).metadata, { c: 'd' });
    const [item] = (await calls.items.create(made.id, { items: [message('Two.')] })).data;
    const found = await calls.items.retrieve(item.id, { conversation_id: made.id });
    assert.equal(found.content[0].text, 'Two.');
    await client.responses.create({ model, conversation: made.id, input: 'Three.' });
    const ids = (await all(calls.items.list(made.id, { order: 'asc' }))).map((each) => each.id);
    assert.equal(ids.length, 4);
    await paged((query) => calls.items.list(made.id, query), ids);
    await calls.items.delete(item.id, { conversation_id: made.id });
    await missing(calls.items.retrieve(item.id, { conversation_id: made.id }));
    assert.ok((await calls.delete(made.id)).deleted);
    await missing(calls.retrieve(made.id));
  },
  async models_and_moderations() {
    assert.ok((await all(client.models.list())).some((each) => each.id === model));
    assert.equal((await client.models.retrieve(model)).id, model);
    await missing(client.models.retrieve('none'));
    const found = await client.moderations.create({ input: ['A quiet day.', 'I will kill you.'] });
    assert.deepEqual(found.results.map((each) => each.flagged), [false, true]);
    await refused(client.moderations.create({ input: [] }), 'input', 'empty_array');
  },
  async uploads() {
    const asked = { bytes: 6, filename: 'a.txt', mime_type: 'text/plain', purpose: 'user_data' };
    const made = await client.uploads.create(asked);
    const part_ids = [];
    for (const text of ['def', 'abc'])
      part_ids.unshift((await client.uploads.parts.create(made.id, { data: await toFile(Buffer.from(text)) })).id);
    const done = await client.uploads.complete(made.id, { part_ids });
    assert.equal(await (await client.files.content(done.file.id)).text(), 'abcdef');
    assert.equal((await client.files.waitForProcessing(done.file.id)).status, 'processed');
    assert.equal((await client.files.retrieve(done.file.id)).bytes, 6);
    const other = await client.uploads.create(asked);
    assert.equal((await client.uploads.cancel(other.id)).status, 'cancelled');
    await missing(client.uploads.cancel('upload_none'));
  },
  async vector_store_files() {
    const calls = client.vectorStores;
    const ids = [(await calls.create({ name: 'One' })).id, (await calls.create({ name: 'Two' })).id];
    await paged((query) => calls.list(query), ids);
    const [id] = ids;
    assert.equal((await calls.update(id, { name: 'Other' })).name, 'Other');
    assert.equal((await calls.retrieve(id)).name, 'Other');
    const files = [await upload(fact, 'a.txt', 'user_data'), await upload(fact, 'b.txt', 'user_data')];
    const where = { vector_store_id: id };
    for (const file of files) await calls.files.createAndPoll(id, { file_id: file.id }, polling);
    const names = files.map((file) => file.id);
    await paged((query) => calls.files.list(id, query), names);
    assert.equal((await calls.files.retrieve(names[0], where)).status, 'completed');
    const changed = await calls.files.update(names[0], { ...where, attributes: { n: 2 } });
    assert.deepEqual(changed.attributes, { n: 2 });
    const text = (await all(calls.files.content(names[0], where))).map((each) => each.text).join('');
    assert.ok(text.includes('280 BC'));
    const filters = { type: 'eq', key: 'n', value: 2 };
    const hits = await all(calls.search(id, { query: 'lighthouse', filters }));
    assert.deepEqual([...new Set(hits.map((each) => each.file_id))], [names[0]]);
    assert.ok((await calls.files.delete(names[0], where)).deleted);
    await missing(calls.files.retrieve(names[0], where));
    for (const each of ids) assert.ok((await calls.delete(each)).deleted);
    await missing(calls.retrieve(id));
  },
  async vector_store_batches() {
    const { id } = await client.vectorStores.create({});
    const calls = client.vectorStores.fileBatches;
    const where = { vector_store_id: id };
    const file_ids = [];
    for (const name of ['a.txt', 'b.txt']) file_ids.push((await upload(fact, name, 'user_data')).id);
    const done = await calls.createAndPoll(id, { file_ids }, polling);
    assert.deepEqual([done.status, done.file_counts.completed], ['completed', 2]);
    assert.equal((await calls.retrieve(done.id, where)).id, done.id);
    const listed = await all(calls.listFiles(done.id, { ...where, limit: 1 }));
    assert.deepEqual(listed.map((each) => each.id).sort(), [...file_ids].sort());
    const files = [await toFile(Buffer.from(fact), 'c.txt'), await toFile(Buffer.from(fact), 'd.txt')];
    assert.equal((await calls.uploadAndPoll(id, { files }, polling)).file_counts.completed, 2);
    const other = await calls.create(id, { file_ids: [(await upload(fact, 'e.txt', 'user_data')).id] });
    assert.equal((await calls.cancel(other.id, where)).status, 'cancelled');
    await refused(calls.create(id, { file_ids: [] }), 'file_ids', 'empty_array');
  },
  async containers() {
    const calls = client.containers;
    const ids = [(await calls.create({ name: 'one' })).id, (await calls.create({ name: 'two' })).id];
    const [container_id] = ids;
    await paged((query) => calls.list(query), ids);
    assert.equal((await calls.retrieve(container_id)).name, 'one');
    const files = [];
    for (const name of ['a.txt', 'b.txt'])
      files.push((await calls.files.create(container_id, { file: await toFile(Buffer.from('abc'), name) })).id);
    await paged((query) => calls.files.list(container_id, query), files);
    assert.equal((await calls.files.retrieve(files[0], { container_id })).bytes, 3);
    assert.equal(await (await calls.files.content.retrieve(files[0], { container_id })).text(), 'abc');
    await calls.files.delete(files[0], { container_id });
    await missing(calls.files.retrieve(files[0], { container_id }));
    await calls.delete(container_id);
    await missing(calls.retrieve(container_id));
  },
  async skills() {
    const calls = client.skills;
    const bundle = (version) =>
      toFile(archive('SKILL.md', `---\nname: tour\ndescription: Version ${version}.\n---\n`), 'skill.zip');
    const made = await calls.create({ files: [await bundle(1)] });
    assert.equal((await calls.retrieve(made.id)).description, 'Version 1.');
    await calls.versions.create(made.id, { files: [await bundle(2)] });
    const found = await all(calls.versions.list(made.id, { limit: 1, order: 'asc' }));
    assert.deepEqual(found.map((each) => each.version), ['1', '2']);
    const where = { skill_id: made.id };
    assert.equal((await calls.versions.retrieve('2', where)).version, '2');
    for (const answer of [calls.content.retrieve(made.id), calls.versions.content.retrieve('2', where)])
      assert.equal(Buffer.from(await (await answer).arrayBuffer()).subarray(0, 2).toString(), 'PK');
    assert.equal((await calls.update(made.id, { default_version: '2' })).default_version, '2');
    assert.ok((await all(calls.list({ limit: 1 }))).some((each) => each.id === made.id));
    assert.ok((await calls.versions.delete('1', where)).deleted);
    assert.ok((await calls.delete(made.id)).deleted);
    await missing(calls.retrieve(made.id));
  },
  async batches_state() {
    const endpoint = '/v1/chat/completions';
    const row = { custom_id: 'a', method: 'POST', url: endpoint, body: { model, messages } };
    const input_file_id = (await upload(rows(row), 'rows.jsonl', 'batch')).id;
    const asked = { input_file_id, endpoint, completion_window: '24h' };
    const ids = [(await client.batches.create(asked)).id, (await client.batches.create(asked)).id];
    assert.ok(['cancelling', 'cancelled'].includes((await client.batches.cancel(ids[0])).status));
    const found = (await all(client.batches.list({ limit: 1 }))).map((each) => each.id);
    assert.deepEqual(found.filter((id) => ids.includes(id)), ids.reverse());
    await missing(client.batches.retrieve('batch_none'));
    await refused(client.batches.create({ ...asked, input_file_id: 'x' }), 'input_file_id', 'invalid_input_file');
  },
  async fine_tuning() {
    const calls = client.fineTuning.jobs;
    const asked = { model: 'gpt-4o-mini-2024-07-18', training_file: (await upload(training, 't.jsonl', 'fine-tune')).id };
    const made = await calls.create(asked);
    const done = await until(() => calls.retrieve(made.id), 'succeeded');
    assert.ok((await all(calls.listEvents(made.id, { limit: 2 }))).length > 3);
    const [point] = await all(calls.checkpoints.list(made.id, { limit: 1 }));
    const { permissions } = client.fineTuning.checkpoints;
    const name = point.fine_tuned_model_checkpoint;
    const given = await all(permissions.create(name, { project_ids: ['other'] }));
    assert.equal((await all(permissions.list(name)))[0].id, given[0].id);
    assert.ok((await permissions.delete(given[0].id, { fine_tuned_model_checkpoint: name })).deleted);
    const own = await client.chat.completions.create({ model: done.fine_tuned_model, messages });
    assert.equal(own.model, done.fine_tuned_model);
    assert.ok((await client.models.delete(done.fine_tuned_model)).deleted);
    const other = await calls.create(asked);
    await until(() => calls.retrieve(other.id), 'running');
    assert.equal((await calls.pause(other.id)).status, 'paused');
    await calls.resume(other.id);
    assert.equal((await calls.cancel(other.id)).status, 'cancelled');
    const found = (await all(calls.list({ limit: 1 }))).map((each) => each.id);
    assert.deepEqual(found.slice(0, 2), [other.id, made.id]);
    await refused(calls.create({ ...asked, training_file: 'none' }), 'training_file', 'invalid_file');
    const { graders } = client.fineTuning.alpha;
    assert.equal((await graders.validate({ grader: exact })).grader.type, 'string_check');
    assert.equal((await graders.run({ grader: exact, model_sample: 'one', item: { a: 'one' } })).reward, 1);
  },
  async evals() {
    const calls = client.evals;
    const item_schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    const data_source_config = { type: 'custom', item_schema, include_sample_schema: true };
    const asked = { data_source_config, testing_criteria: [exact] };
    const ids = [(await calls.create({ ...asked, name: 'A' })).id, (await calls.create({ ...asked, name: 'B' })).id];
    const [eval_id] = ids;
    await paged((query) => calls.list(query), ids);
    assert.equal((await calls.update(eval_id, { name: 'C' })).name, 'C');
    assert.equal((await calls.retrieve(eval_id)).name, 'C');
    const content = ['one', 'no'].map((output_text) => ({ item: { a: 'one' }, sample: { output_text } }));
    const data_source = { type: 'jsonl', source: { type: 'file_content', content } };
    const run = await calls.runs.create(eval_id, { data_source });
    const done = await until(() => calls.runs.retrieve(run.id, { eval_id }), 'completed');
    assert.deepEqual([done.result_counts.passed, done.result_counts.failed], [1, 1]);
    const items = await all(calls.runs.outputItems.list(run.id, { eval_id, limit: 1 }));
    assert.equal(items.length, 2);
    const item = await calls.runs.outputItems.retrieve(items[0].id, { eval_id, run_id: run.id });
    assert.equal(item.id, items[0].id);
    const other = await calls.runs.create(eval_id, { data_source });
    assert.equal((await calls.runs.cancel(other.id, { eval_id })).status, 'canceled');
    await paged((query) => calls.runs.list(eval_id, query), [run.id, other.id]);
    assert.ok((await calls.runs.delete(run.id, { eval_id })).deleted);
    assert.ok((await calls.delete(eval_id)).deleted);
    await missing(calls.retrieve(eval_id));
  },
  async images_more() {
    const calls = client.images;
    const picture = Buffer.from((await calls.generate(boat)).data[0].b64_json, 'base64');
    const image = await toFile(picture, 'boat.png', { type: 'image/png' });
    assert.ok((await calls.edit({ ...boat, image })).data[0].b64_json);
    assert.ok((await calls.createVariation({ image, size: '256x256' })).data[0].url);
    const events = await all(await calls.generate({ ...boat, stream: true, partial_images: 1 }));
    assert.deepEqual(kinds(events), ['image_generation.partial_image', 'image_generation.completed']);
    const edits = await all(await calls.edit({ ...boat, image, stream: true, partial_images: 1 }));
    assert.deepEqual(kinds(edits), ['image_edit.partial_image', 'image_edit.completed']);
    await refused(calls.generate({ ...boat, size: '1x1' }), 'size', 'invalid_value');
  },
  async audio_more() {
    const sound = await speech('Hello there.');
    const file = () => toFile(sound, 'a.wav');
    const asked = { model: 'gpt-4o-mini-transcribe', file: await file(), stream: true };
    const events = await all(await client.audio.transcriptions.create(asked));
    assert.deepEqual([events.at(-1).type, events.at(-1).text], ['transcript.text.done', 'Hello there.']);
    const verbose = { model: 'whisper-1', file: await file(), response_format: 'verbose_json' };
    assert.ok((await client.audio.transcriptions.create(verbose)).segments.length);
    assert.ok((await client.audio.translations.create({ model: 'whisper-1', file: await file() })).text);
    const noise = await toFile(Buffer.from('no sound'), 'a.wav');
    await refused(client.audio.transcriptions.create({ model: 'whisper-1', file: noise }), 'file', 'invalid_file_format');
  },
  async videos() {
    const calls = client.videos;
    const made = await calls.create({ model: 'sora-2', prompt: 'A boat', seconds: '4' });
    await until(() => calls.retrieve(made.id), 'completed');
    const content = Buffer.from(await (await calls.downloadContent(made.id)).arrayBuffer());
    assert.equal(content.subarray(4, 8).toString(), 'ftyp');
    const film = () => toFile(content, 'boat.mp4', { type: 'video/mp4' });
    const again = await calls.remix(made.id, { prompt: 'By night' });
    await paged((query) => calls.list(query), [made.id, again.id]);
    assert.ok((await calls.edit({ prompt: 'By night', video: await film() })).id);
    assert.ok((await calls.extend({ prompt: 'It rains', seconds: '4', video: await film() })).id);
    const boat = await calls.createCharacter({ name: 'Boat', video: await film() });
    assert.equal((await calls.getCharacter(boat.id)).name, 'Boat');
    await until(() => calls.retrieve(again.id), 'completed');
    assert.ok((await calls.delete(again.id)).deleted);
    await missing(calls.retrieve(again.id));
  },
  async assistants_state() {
    const calls = client.beta.assistants;
    const ids = [(await calls.create({ model, name: 'A' })).id, (await calls.create({ model, name: 'B' })).id];
    await paged((query) => calls.list(query), ids);
    assert.equal((await calls.update(ids[0], { name: 'C' })).name, 'C');
    assert.equal((await calls.retrieve(ids[0])).name, 'C');
    assert.ok((await calls.delete(ids[0])).deleted);
    await missing(calls.retrieve(ids[0]));
    const { threads } = client.beta;
    const thread = await threads.create({ messages });
    assert.deepEqual((await threads.update(thread.id, { metadata: { a: 'b' } })).metadata, { a: 'b' });
    assert.equal((await threads.retrieve(thread.id)).id, thread.id);
    const where = { thread_id: thread.id };
    const added = await threads.messages.create(thread.id, { role: 'user', content: 'Two.' });
    assert.equal((await threads.messages.retrieve(added.id, where)).content[0].text.value, 'Two.');
    await threads.messages.update(added.id, { ...where, metadata: { a: 'b' } });
    const listed = (await all(threads.messages.list(thread.id, { order: 'asc' }))).map((each) => each.id);
    await paged((query) => threads.messages.list(thread.id, query), listed);
    assert.ok((await threads.messages.delete(added.id, where)).deleted);
    assert.ok((await threads.delete(thread.id)).deleted);
    await missing(threads.retrieve(thread.id));
  },
  async runs() {
    const { threads } = client.beta;
    const tools = [{ type: 'function', function: weather }];
    const assistant_id = (await client.beta.assistants.create({ model, tools })).id;
    const thread = await threads.create({ messages: [{ role: 'user', content: question }] });
    const where = { thread_id: thread.id };
    const outputs = (run) =>
      run.required_action.submit_tool_outputs.tool_calls.map(({ id }) => ({ tool_call_id: id, output: 'It rains.' }));
    const made = await threads.runs.create(thread.id, { assistant_id, tool_choice: 'required' });
    const asks = await until(() => threads.runs.retrieve(made.id, where), 'requires_action');
    await threads.runs.submitToolOutputs(made.id, { ...where, tool_outputs: outputs(asks) });
    await until(() => threads.runs.retrieve(made.id, where), 'completed');
    const steps = (await all(threads.runs.steps.list(made.id, { ...where, order: 'asc' }))).map((each) => each.id);
    assert.equal(steps.length, 2);
    await paged((query) => threads.runs.steps.list(made.id, { ...where, ...query }), steps);
    const step = await threads.runs.steps.retrieve(steps[0], { ...where, run_id: made.id });
    assert.equal(step.type, 'tool_calls');
    await threads.runs.update(made.id, { ...where, metadata: { a: 'b' } });
    const told = [];
    const stream = threads.runs.stream(thread.id, { assistant_id, tool_choice: 'required' });
    stream.on('toolCallCreated', () => told.push('call')).on('toolCallDone', () => told.push('done'));
    const waiting = await stream.finalRun();
    assert.deepEqual([waiting.status, told], ['requires_action', ['call', 'done']]);
    const rest = threads.runs.submitToolOutputsStream(waiting.id, { ...where, tool_outputs: outputs(waiting) });
    let text = '';
    rest.on('textDelta', (delta) => (text += delta.value ?? ''));
    const [answer] = await rest.finalMessages();
    assert.equal(answer.content[0].text.value, text);
    const other = await threads.runs.create(thread.id, { assistant_id });
    await threads.runs.cancel(other.id, where);
    await paged((query) => threads.runs.list(thread.id, query), [made.id, waiting.id, other.id]);
    const events = await all(await threads.createAndRun({ assistant_id, thread: { messages }, stream: true }));
    assert.deepEqual([events[0].event, events.at(-1).event], ['thread.created', 'thread.run.completed']);
    const both = await threads.createAndRunPoll({ assistant_id, thread: { messages } }, polling);
    assert.equal(both.status, 'completed');
    await missing(threads.runs.retrieve('run_none', where));
  },
  async chatkit() {
    const { sessions, threads } = client.beta.chatkit;
    const made = await sessions.create({ user: 'ann', workflow: { id: 'wf_1' } });
    assert.equal((await sessions.cancel(made.id)).status, 'cancelled');
    const [thread] = await all(threads.list({ user: 'ann' }));
    assert.equal((await threads.retrieve(thread.id)).user, 'ann');
    assert.equal((await all(threads.listItems(thread.id, { limit: 1 }))).length, 2);
    assert.ok((await threads.delete(thread.id)).deleted);
    await missing(threads.retrieve(thread.id));
  },
  async webhooks() {
    const arrived = [];
    const receiver = createServer((request, answer) => {
      let body = '';
      request.on('data', (piece) => (body += piece));
      request.on('end', () => {
        arrived.push([request.headers, body]);
        answer.writeHead(204).end();
      });
    });
    await new Promise((done) => receiver.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${receiver.address().port}/`;
    const body = { name: 'Node', url, event_types: ['batch.completed'] };
    const made = await client.post('/webhook_endpoints', { body });
    await client.post(`/webhook_endpoints/${made.id}/test`, { body: { event_type: 'batch.completed' } });
    receiver.close();
    const [[headers, text]] = arrived;
    assert.equal((await client.webhooks.unwrap(text, headers, made.signing_secret)).type, 'batch.completed');
    await assert.rejects(client.webhooks.unwrap(`${text} `, headers, made.signing_secret));
  },
  async azure() {
    const endpoint = baseURL.replace(/\/v1$/, '');
    const own = new AzureOpenAI({ endpoint, apiKey: 'key', apiVersion: '2024-10-21', maxRetries: 0 });
    assert.ok((await own.chat.completions.create({ model: 'mine', messages })).choices[0].message.content);
    const chunks = await all(await own.chat.completions.create({ model: 'mine', messages, stream: true }));
    assert.equal(chunks.at(-1).choices[0].finish_reason, 'stop');
    await refused(own.chat.completions.create({ model: 'mine', messages: [] }), 'messages', 'empty_array');
  },
  async raw() {
    const asked = client.chat.completions.create({ model, messages });
    const { data, response, request_id } = await asked.withResponse();
    assert.deepEqual([response.status, response.headers.get('x-request-id')], [200, request_id]);
    assert.ok(data.choices.length);
    assert.equal((await client.files.list({ limit: 1 }).asResponse()).status, 200);
    const controller = new AbortController();
    const stream = await client.responses.create({ model, input: 'x', stream: true }, { signal: controller.signal });
    for await (const event of stream) if (event.type === 'response.created') controller.abort();
  },
  async realtime_calls() {
    const secret = await client.realtime.clientSecrets.create({ session: { type: 'realtime', model: 'gpt-realtime' } });
    assert.ok(secret.value.startsWith('ek_'));
    const sessions = client.beta.realtime;
    assert.ok((await sessions.sessions.create({ model: 'gpt-realtime' })).client_secret.value);
    assert.ok((await sessions.transcriptionSessions.create({})).client_secret.value);
    const coming = async () => (await client.post('/realtime/calls', { body: { session: { type: 'realtime' } } })).id;
    const calls = client.realtime.calls;
    const id = await coming();
    await calls.accept(id, { type: 'realtime' });
    await calls.refer(id, { target_uri: 'tel:+14155550123' });
    await missing(calls.refer('rtc_none', { target_uri: 'tel:+14155550123' }));
    const other = await coming();
    await calls.accept(other, { type: 'realtime' });
    await calls.hangup(other);
    await calls.reject(await coming());
    await missing(calls.hangup('rtc_none'));
  },
  async realtime() {
    const settings = { type: 'realtime', output_modalities: ['text'], tools: [{ type: 'function', ...weather, strict: undefined }] };
    await talk(new OpenAIRealtimeWS({ model: 'gpt-realtime' }, client), async (send, next) => {
      send({ type: 'session.update', session: settings });
      send(said('Say hello.'));
      send({ type: 'response.create' });
      const events = await next('response.done');
      const deltas = events.filter((each) => each.type === 'response.output_text.delta').map((each) => each.delta);
      assert.equal(events.at(-1).response.output[0].content[0].text, deltas.join(''));
      send(said(question));
      send({ type: 'response.create' });
      const [call] = (await next('response.done')).at(-1).response.output;
      assert.deepEqual([call.name, JSON.parse(call.arguments)], ['get_weather', { town: 'Oslo' }]);
      const item = { type: 'function_call_output', call_id: call.call_id, output: 'It rains.' };
      send({ type: 'conversation.item.create', item });
      send({ type: 'response.create' });
      const [answer] = (await next('response.done')).at(-1).response.output;
      assert.ok(answer.content[0].text.includes('It rains.'));
    });
  },
  async realtime_audio() {
    const sound = await speech('Say hello.', 'pcm');
    const input = { turn_detection: null, transcription: { model: 'whisper-1' } };
    await talk(new OpenAIRealtimeWS({ model: 'gpt-realtime' }, client), async (send, next) => {
      send({ type: 'session.update', session: { type: 'realtime', audio: { input } } });
      send({ type: 'input_audio_buffer.append', audio: sound.toString('base64') });
      send({ type: 'input_audio_buffer.commit' });
      const heard = (await next('conversation.item.input_audio_transcription.completed')).at(-1);
      assert.equal(heard.transcript, 'Say hello.');
      send({ type: 'response.create' });
      const events = await next('response.done');
      const deltas = events.filter((each) => each.type === 'response.output_audio.delta');
      assert.ok(Buffer.concat(deltas.map((each) => Buffer.from(each.delta, 'base64'))).length > 10_000);
    });
  },
  async realtime_beta() {
    await talk(new BetaRealtimeWS({ model: 'gpt-realtime' }, client), async (send, next) => {
      send({ type: 'session.update', session: { modalities: ['text'] } });
      send(said('Say hello.'));
      send({ type: 'response.create' });
      const events = await next('response.done');
      const deltas = events.filter((each) => each.type === 'response.text.delta').map((each) => each.delta);
      assert.equal(events.at(-1).response.output[0].content[0].text, deltas.join(''));
    });
  },
};

for (const [step, run] of Object.entries(steps)) {
  let state = 'ok';
  let why = '';
  try {
    await run();
  } catch (error) {
    state = error.status === 501 || String(error).includes('HTTP 501') ? 'missing' : 'failed';
    why = String(error);
  }
  console.log(JSON.stringify({ step, state, why }));
}

// The public methods below the groups of the client, with the names that they have in Python.
function* methods(group, place) {
  const own = Object.getOwnPropertyNames(group);
  for (const name of new Set([...own, ...Object.getOwnPropertyNames(Object.getPrototypeOf(group))])) {
    const found = group[name];
    const snake = place + name.replace(/[A-Z]/g, (letter) => '_' + letter.toLowerCase());
    if (name === 'constructor' || /^[_A-Z]/.test(name)) continue;
    if (typeof found === 'function' && place) yield snake;
    else if (found && typeof found === 'object' && '_client' in found) yield* methods(found, snake + '.');
  }
}
console.log(JSON.stringify({ methods: [...methods(client, '')] }));
process.exit(0);
