// A tour of the sandbox with the official client for Node: `node tour.mjs BASE_URL`, started by run.py.
// Prints a JSON line for each step, as tour.py does.
import { strict as assert } from 'node:assert';
import OpenAI, { toFile } from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';

const baseURL = process.argv[2];
const client = new OpenAI({ apiKey: 'sk-tour', baseURL, maxRetries: 0 });
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
  async realtime() {
    const socket = new OpenAIRealtimeWS({ model: 'gpt-realtime' }, client);
    const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hello' }] };
    await new Promise((done, failed) => {
      setTimeout(() => failed(new Error('no response.done after 10 s')), 10_000).unref();
      socket.on('error', failed);
      socket.socket.on('unexpected-response', (_, answer) => failed(new Error(`HTTP ${answer.statusCode}`)));
      socket.on('session.created', () => {
        socket.send({ type: 'session.update', session: { type: 'realtime', output_modalities: ['text'] } });
        socket.send({ type: 'conversation.item.create', item });
        socket.send({ type: 'response.create' });
      });
      socket.on('response.done', (event) => {
        socket.close();
        event.response.status === 'completed' ? done() : failed(new Error(event.response.status));
      });
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
process.exit(0);
