/* The load server of the benchmarks: canned answers over HTTP/1.1, in the clear and over TLS, a thread per connection.
 *
 *   cc -O2 server.c -o server -pthread [-DWITH_TLS -lssl -lcrypto]
 *   server FOLDER [certificate.pem key.pem]
 *
 * FOLDER holds the answers (answers.py). Prints "PORT TLS_PORT" (0: no TLS) and ends when standard input does. Before
 * /v1 a path may have options: /n1000 events of a stream, /p300 microseconds between them (then each is written alone,
 * otherwise 64 KB at a time), /g50 pages of a list, /m256 megabytes of a download, /r125 megabytes of an upload that are
 * read in a second. server.py does the same in Python.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#ifdef WITH_TLS
#include <openssl/ssl.h>
static SSL_CTX *tls;
#endif

enum { BLOCK = 65536, HEAD = 32768 };

typedef struct { char *data; size_t size; } text;
typedef struct { text first, last, *events; int count; } script; /* each with the framing of its HTTP chunk */

static text headers, chat, responses, file, embeddings, embeddings64, page_more, page_last;
static script chat_stream, responses_stream;

/* Answers */

static text load(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *from = fopen(path, "rb");
  if (!from) { perror(path); exit(1); }
  fseek(from, 0, SEEK_END);
  text out = {NULL, (size_t)ftell(from)};
  rewind(from);
  out.data = malloc(out.size + 1);
  if (fread(out.data, 1, out.size, from) != out.size) { perror(path); exit(1); }
  out.data[out.size] = 0;
  fclose(from);
  return out;
}

static text framed(const char *data, size_t size, const char *end) {
  text out = {malloc(size + 64), 0};
  out.size = (size_t)sprintf(out.data, "%zx\r\n", size);
  memcpy(out.data + out.size, data, size);
  out.size += size;
  out.size += (size_t)sprintf(out.data + out.size, "\r\n%s", end);
  return out;
}

static script load_script(const char *folder, const char *kind) {
  char name[64];
  script out = {.events = malloc(sizeof(text) * 1024)};
  snprintf(name, sizeof name, "%s.first", kind);
  text first = load(folder, name);
  out.first = framed(first.data, first.size, "");
  snprintf(name, sizeof name, "%s.last", kind);
  text last = load(folder, name);
  out.last = framed(last.data, last.size, "0\r\n\r\n");
  snprintf(name, sizeof name, "%s.events", kind);
  for (char *at = load(folder, name).data, *end; (end = strstr(at, "\n\n")) && out.count < 1024; at = end + 2)
    out.events[out.count++] = framed(at, (size_t)(end + 2 - at), "");
  return out;
}

/* Connections */

typedef struct {
  int fd;
#ifdef WITH_TLS
  SSL *ssl;
#endif
  char *in; /* what was received and not yet used: from `at` to `end` */
  size_t room, at, end;
} connection;

static int receive(connection *c) { /* some more bytes; 0 at the end */
  if (c->at == c->end) c->at = c->end = 0;
  if (c->at && c->end == c->room) {
    memmove(c->in, c->in + c->at, c->end - c->at);
    c->end -= c->at;
    c->at = 0;
  }
  if (c->end == c->room) c->in = realloc(c->in, (c->room *= 2) + 1);
  size_t want = c->room - c->end;
#ifdef WITH_TLS
  ssize_t got = c->ssl ? SSL_read(c->ssl, c->in + c->end, (int)(want > BLOCK ? BLOCK : want)) : recv(c->fd, c->in + c->end, want, 0);
#else
  ssize_t got = recv(c->fd, c->in + c->end, want, 0);
#endif
  if (got <= 0) return 0;
  c->end += (size_t)got;
  c->in[c->end] = 0;
  return 1;
}

static int put(connection *c, const char *data, size_t size) {
  while (size) {
    size_t part = size > BLOCK ? BLOCK : size;
#ifdef WITH_TLS
    ssize_t sent = c->ssl ? SSL_write(c->ssl, data, (int)part) : send(c->fd, data, part, 0);
#else
    ssize_t sent = send(c->fd, data, part, 0);
#endif
    if (sent <= 0) return 0;
    data += sent;
    size -= (size_t)sent;
  }
  return 1;
}

static int skip(connection *c, size_t size, const struct timespec *rest) { /* rest: after each block */
  for (;;) {
    size_t have = c->end - c->at;
    if (have >= size) { c->at += size; return 1; }
    size -= have;
    c->at = c->end;
    if (rest->tv_nsec) nanosleep(rest, NULL);
    if (!receive(c)) return 0;
  }
}

static int skip_chunks(connection *c, const struct timespec *rest) {
  for (;;) {
    char *line;
    while (!(line = memmem(c->in + c->at, c->end - c->at, "\r\n", 2)))
      if (!receive(c)) return 0;
    size_t size = strtoul(c->in + c->at, NULL, 16);
    c->at = (size_t)(line + 2 - c->in);
    if (!skip(c, size + 2, rest)) return 0;
    if (!size) return 1;
  }
}

/* Requests */

static long option(const char *path, char name, long otherwise) {
  const char *end = strstr(path, "/v1");
  for (; end && path < end; path++)
    if (path[0] == '/' && path[1] == name && path[2] >= '0' && path[2] <= '9') return atol(path + 2);
  return otherwise;
}

static size_t head(char *out, const char *type, const char *framing, size_t size) {
  size_t used = (size_t)sprintf(out, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n", type);
  used += (size_t)sprintf(out + used, framing, size);
  return used + (size_t)sprintf(out + used, "%s\r\n", headers.data);
}

static int answer(connection *c, text body, const char *type) {
  char out[BLOCK];
  size_t used = head(out, type, "Content-Length: %zu\r\n", body.size);
  if (used + body.size > sizeof out) return put(c, out, used) && put(c, body.data, body.size);
  memcpy(out + used, body.data, body.size);
  return put(c, out, used + body.size);
}

static int stream(connection *c, const char *path, const script *s) {
  long count = option(path, 'n', 1000), pause = option(path, 'p', 0);
  struct timespec rest = {pause / 1000000, pause % 1000000 * 1000};
  char out[BLOCK];
  size_t used = head(out, "text/event-stream; charset=utf-8", "Transfer-Encoding: chunked\r\n", 0);
  memcpy(out + used, s->first.data, s->first.size);
  used += s->first.size;
  for (long i = 0; i < count; i++) {
    text event = s->events[i % s->count];
    if (pause || used + event.size > sizeof out) {
      if (!put(c, out, used)) return 0;
      if (pause) nanosleep(&rest, NULL);
      used = 0;
    }
    memcpy(out + used, event.data, event.size);
    used += event.size;
  }
  return put(c, out, used) && put(c, s->last.data, s->last.size);
}

static int page(connection *c, const char *path) {
  const char *after = strstr(path, "after=file-");
  long number = after ? atol(after + 11) + 1 : 1;
  text from = number < option(path, 'g', 1) ? page_more : page_last, out = {malloc(from.size + 1), from.size};
  memcpy(out.data, from.data, from.size + 1);
  char digits[24];
  snprintf(digits, sizeof digits, "%08ld", number % 100000000);
  for (char *at = out.data; (at = strstr(at, "########")); at += 8) memcpy(at, digits, 8);
  int sent = answer(c, out, "application/json");
  free(out.data);
  return sent;
}

static int download(connection *c, const char *path) {
  static const char zeros[BLOCK];
  size_t left = (size_t)option(path, 'm', 1) << 20;
  char out[4096];
  if (!put(c, out, head(out, "application/octet-stream", "Content-Length: %zu\r\n", left))) return 0;
  for (; left; left -= BLOCK)
    if (!put(c, zeros, BLOCK)) return 0;
  return 1;
}

static int respond(connection *c, const char *method, const char *path, const char *body, size_t size) {
  int wants_stream = memmem(body, size, "\"stream\":true", 13) || memmem(body, size, "\"stream\": true", 14);
  if (strstr(path, "/chat/completions"))
    return wants_stream ? stream(c, path, &chat_stream) : answer(c, chat, "application/json");
  if (strstr(path, "/responses"))
    return wants_stream ? stream(c, path, &responses_stream) : answer(c, responses, "application/json");
  if (strstr(path, "/embeddings"))
    return answer(c, memmem(body, size, "\"base64\"", 8) ? embeddings64 : embeddings, "application/json");
  if (strstr(path, "/content")) return download(c, path);
  if (strstr(path, "/files") && !strcmp(method, "GET")) return page(c, path);
  return answer(c, file, "application/json");
}

static int serve_one(connection *c) {
  char *end, method[16], path[4096];
  while (!(end = memmem(c->in + c->at, c->end - c->at, "\r\n\r\n", 4)))
    if (c->end - c->at > HEAD || !receive(c)) return 0;
  *end = 0;
  const char *start = c->in + c->at, *length = strcasestr(start, "\ncontent-length:");
  if (sscanf(start, "%15s %4095s", method, path) != 2) return 0;
  size_t size = length ? strtoul(length + 16, NULL, 10) : 0;
  int is_chunked = strcasestr(start, "\ntransfer-encoding: chunked") != NULL;
  int is_last = strcasestr(start, "\nconnection: close") != NULL;
  c->at = (size_t)(end + 4 - c->in);
  if (is_chunked || strstr(path, "/files")) {
    long rate = option(path, 'r', 0);
    struct timespec rest = {0, rate ? BLOCK * 1000L / rate : 0};
    if (!(is_chunked ? skip_chunks(c, &rest) : skip(c, size, &rest)) || !respond(c, method, path, "", 0)) return 0;
  } else {
    while (c->end - c->at < size)
      if (!receive(c)) return 0;
    const char *body = c->in + c->at;
    c->at += size;
    if (!respond(c, method, path, body, size)) return 0;
  }
  return !is_last;
}

typedef struct { int listener, is_tls; } door;

static void *serve(void *given) {
  connection c = {.fd = ((door *)given)->listener, .in = malloc(BLOCK + 1), .room = BLOCK};
  int one = 1;
  setsockopt(c.fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
#ifdef WITH_TLS
  if (((door *)given)->is_tls) {
    c.ssl = SSL_new(tls);
    SSL_set_fd(c.ssl, c.fd);
  }
  if (!c.ssl || SSL_accept(c.ssl) > 0)
#endif
    while (serve_one(&c)) {}
#ifdef WITH_TLS
  SSL_free(c.ssl);
#endif
  close(c.fd);
  free(c.in);
  free(given);
  return NULL;
}

static void start(void *(*work)(void *), void *given, size_t stack) {
  pthread_t thread;
  pthread_attr_t how;
  pthread_attr_init(&how);
  pthread_attr_setstacksize(&how, stack);
  pthread_attr_setdetachstate(&how, PTHREAD_CREATE_DETACHED);
  if (pthread_create(&thread, &how, work, given)) { perror("pthread_create"); exit(1); }
}

static void *welcome(void *given) {
  door *d = given;
  for (;;) {
    int fd = accept(d->listener, NULL, NULL);
    if (fd < 0) continue;
    door *guest = malloc(sizeof *guest);
    *guest = (door){fd, d->is_tls};
    start(serve, guest, 512 * 1024);
  }
  return NULL;
}

static int listening(door *d) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  d->listener = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(d->listener, (struct sockaddr *)&address, size) || listen(d->listener, 4096)) { perror("listen"); exit(1); }
  getsockname(d->listener, (struct sockaddr *)&address, &size);
  start(welcome, d, 512 * 1024);
  return ntohs(address.sin_port);
}

int main(int count, char **arguments) {
  if (count < 2) { fprintf(stderr, "usage: server FOLDER [certificate.pem key.pem]\n"); return 2; }
  signal(SIGPIPE, SIG_IGN);
  struct rlimit files;
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  const char *folder = arguments[1];
  headers = load(folder, "headers");
  chat = load(folder, "chat");
  responses = load(folder, "responses");
  file = load(folder, "file");
  embeddings = load(folder, "embeddings");
  embeddings64 = load(folder, "embeddings.base64");
  page_more = load(folder, "page.more");
  page_last = load(folder, "page.last");
  chat_stream = load_script(folder, "chat");
  responses_stream = load_script(folder, "responses");
  static door plain, secure = {.is_tls = 1};
  int port = listening(&plain), tls_port = 0;
#ifdef WITH_TLS
  if (count > 3) {
    tls = SSL_CTX_new(TLS_server_method());
    if (SSL_CTX_use_certificate_file(tls, arguments[2], SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_use_PrivateKey_file(tls, arguments[3], SSL_FILETYPE_PEM) != 1) { fprintf(stderr, "cannot use the certificate\n"); return 1; }
    tls_port = listening(&secure);
  }
#else
  (void)secure;
#endif
  printf("%d %d\n", port, tls_port);
  fflush(stdout);
  while (getchar() != EOF) {}
  return 0;
}
