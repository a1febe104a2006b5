package app.limber.speech;

import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Speaks through Speech Dispatcher, which the desktop's screen reader may be using too.
///
/// It talks to the server itself, as its client program can cancel either nothing or everybody's
/// speech. The client program only starts the server. Every wait is bounded, as a server without a
/// sound device can hang.
final class SpeechDispatcherEngine implements SpeechEngine {
  private static final Duration TO_START = Duration.ofSeconds(5);
  private static final Duration TO_ANSWER = Duration.ofSeconds(3);

  private final List<String> start;
  private final Path socket;
  private final ChildProcesses childProcesses;

  // Guarded by this, as are the four below; replaced on the voice's thread only.
  private @Nullable SsipConnection connection;
  private @Nullable Process starting;
  private Phase phase = Phase.IDLE;
  private boolean cancelled;
  private boolean closed;
  // Touched on the voice's thread only.
  private @Nullable String lastVoice;

  /// Where the server is with a phrase; a cancelling between the command and its text would become
  /// part of the text.
  private enum Phase {
    IDLE,
    BEGUN,
    SENT
  }

  /// @param start the command line that starts the server if it does not run, and ends
  /// @param socket where the server listens
  SpeechDispatcherEngine(List<String> start, Path socket, ChildProcesses childProcesses) {
    this.start = List.copyOf(start);
    this.socket = socket;
    this.childProcesses = childProcesses;
  }

  @Override
  public String name() {
    return "Speech Dispatcher";
  }

  @Override
  public boolean speak(String text, Locale language, VoiceSettings settings, BooleanSupplier wanted)
      throws IOException, InterruptedException {
    if (!begin(wanted)) {
      return false;
    }
    TimeLimit limit = TimeLimit.of(PhraseTime.atMost(text), this::drop);
    try {
      String message = queue(text, language, settings);
      SsipConnection.Reply reply;
      do {
        reply = current().read();
      } while (!isOver(reply, message));
      return reply.code() == SpeechDispatcher.EVENT_END && !isCancelled();
    } catch (IOException e) {
      drop();
      if (!isCancelled()) {
        throw e;
      }
      return false;
    } finally {
      limit.lift();
      end();
    }
  }

  private static boolean isOver(SsipConnection.Reply reply, String message) {
    return (reply.code() == SpeechDispatcher.EVENT_END
            || reply.code() == SpeechDispatcher.EVENT_CANCELLED)
        && reply.first().equals(message);
  }

  /// Queues a text.
  ///
  /// @return the server's number of the message
  private String queue(String text, Locale language, VoiceSettings settings)
      throws IOException, InterruptedException {
    try {
      prepare(language, settings);
    } catch (IOException e) {
      // The server may have ended since the last phrase: the phrase gets one new connection.
      drop();
      if (isCancelled()) {
        throw e;
      }
      prepare(language, settings);
    }
    ask(SpeechDispatcher.BEGIN);
    sendText(text);
    return answer().first();
  }

  private void prepare(Locale language, VoiceSettings settings)
      throws IOException, InterruptedException {
    if (lastVoice != null && settings.voice() == null) {
      // There is no command that leaves the choice to the server again.
      drop();
    }
    connect();
    lastVoice = settings.voice();
    for (String command : SpeechDispatcher.settings(language, settings)) {
      ask(command);
    }
  }

  private synchronized boolean begin(BooleanSupplier wanted) {
    if (closed || !wanted.getAsBoolean()) {
      return false;
    }
    phase = Phase.BEGUN;
    cancelled = false;
    return true;
  }

  private synchronized void sendText(String text) throws IOException {
    if (cancelled) {
      throw new IOException("cancelled before it was said");
    }
    current().send(SpeechDispatcher.message(text));
    phase = Phase.SENT;
  }

  private synchronized void end() {
    phase = Phase.IDLE;
  }

  private synchronized boolean isCancelled() {
    return cancelled;
  }

  private void connect() throws IOException, InterruptedException {
    if (isConnected()) {
      return;
    }
    SsipConnection opened = open();
    TimeLimit limit = TimeLimit.of(TO_ANSWER, opened::close);
    try {
      keep(opened);
      for (String command : SpeechDispatcher.GREETING) {
        ask(command);
      }
      if (ask(SpeechDispatcher.OUTPUT_MODULE).first().equals(SpeechDispatcher.NO_VOICE)) {
        throw new IOException(name() + " has no voice");
      }
    } catch (IOException e) {
      drop();
      throw e;
    } finally {
      limit.lift();
    }
  }

  private SsipConnection open() throws IOException, InterruptedException {
    try {
      return SsipConnection.to(socket, TO_ANSWER);
    } catch (IOException e) {
      Process client = startServer();
      try {
        client.waitFor(TO_START.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        ChildProcesses.end(client);
      }
      return SsipConnection.to(socket, TO_ANSWER);
    }
  }

  private synchronized Process startServer() throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    starting = childProcesses.silent(start);
    return starting;
  }

  private synchronized void keep(SsipConnection opened) throws IOException {
    if (closed) {
      opened.close();
      throw new IOException("closed");
    }
    connection = opened;
  }

  private synchronized boolean isConnected() {
    return connection != null;
  }

  private synchronized SsipConnection current() throws IOException {
    SsipConnection open = connection;
    if (open == null) {
      throw new IOException(name() + " is not connected");
    }
    return open;
  }

  private SsipConnection.Reply ask(String command) throws IOException {
    current().send(command);
    return answer();
  }

  /// The reply to a command; events of earlier phrases are passed over.
  private SsipConnection.Reply answer() throws IOException {
    SsipConnection.Reply reply = current().read();
    while (reply.isEvent() || reply.code() == SpeechDispatcher.CANCEL_DONE) {
      reply = current().read();
    }
    if (!reply.isSuccess()) {
      throw new IOException(name() + " answered " + reply.code() + " " + reply.text());
    }
    return reply;
  }

  /// Cancels what is being said and ends the connection; the next phrase opens another.
  private synchronized void drop() {
    SsipConnection ended = connection;
    connection = null;
    if (ended != null) {
      cancel(ended);
      ended.close();
    }
  }

  private void cancel(SsipConnection open) {
    if (phase == Phase.SENT) {
      try {
        open.send(SpeechDispatcher.CANCEL);
      } catch (IOException e) {
        // The server is gone, and its speech with it.
      }
    }
  }

  @Override
  @SuppressWarnings("resource") // a limit that comes too late finds another phase and does nothing
  public synchronized void silence() {
    SsipConnection open = connection;
    if (phase == Phase.IDLE || cancelled) {
      return;
    }
    cancelled = true;
    if (open != null) {
      cancel(open);
      TimeLimit.of(PhraseTime.TO_FALL_SILENT, () -> dropIfStillSpeaking(open));
    }
  }

  private synchronized void dropIfStillSpeaking(SsipConnection open) {
    if (phase != Phase.IDLE && cancelled && open.equals(connection)) {
      drop();
    }
  }

  @Override
  public List<InstalledVoice> voices() throws IOException, InterruptedException {
    connect();
    TimeLimit limit = TimeLimit.of(TO_ANSWER, this::drop);
    try {
      return ask(SpeechDispatcher.LIST_VOICES).data().stream()
          .map(SpeechDispatcher::voice)
          .toList();
    } finally {
      limit.lift();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    cancelled = true;
    drop();
    if (starting != null) {
      // Otherwise closing would wait for a client that hangs.
      ChildProcesses.end(starting);
    }
  }
}
