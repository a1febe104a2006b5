package app.limber.speech;

import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Speaks through a program that is started for each phrase.
final class CommandLineSpeechEngine implements SpeechEngine {
  private static final Duration TO_LIST_VOICES = Duration.ofSeconds(5);

  private final SpeechProgram program;
  private final String path;
  private final ChildProcesses childProcesses;
  private @Nullable Spoken running;
  private @Nullable Process listing;
  private boolean closed;
  // Touched on the voice's thread only.
  private List<InstalledVoice> installed = List.of();

  CommandLineSpeechEngine(SpeechProgram program, String path, ChildProcesses childProcesses) {
    this.program = program;
    this.path = path;
    this.childProcesses = childProcesses;
  }

  /// A phrase that is being said.
  ///
  /// @param silenced completes when it is cut
  private record Spoken(Process process, CompletableFuture<@Nullable Void> silenced) {}

  @Override
  public String name() {
    return program.command();
  }

  @Override
  public boolean speak(String text, Locale language, VoiceSettings settings, BooleanSupplier wanted)
      throws IOException, InterruptedException {
    Spoken spoken = begin(program.commandLine(path, chosen(settings, language)), wanted);
    if (spoken == null) {
      return false;
    }
    Process process = spoken.process();
    try {
      write(process, program.input(settings, text));
      boolean ended = endsWithin(PhraseTime.atMost(text), spoken);
      if (spoken.silenced().isDone()) {
        // Its sound must be over before the next phrase; a program that cannot be ended is left.
        process.waitFor(PhraseTime.TO_FALL_SILENT.toMillis(), TimeUnit.MILLISECONDS);
        return false;
      }
      if (!ended) {
        throw new IOException(name() + " does not end");
      }
      if (process.exitValue() != 0) {
        throw new IOException(name() + " ended with " + process.exitValue());
      }
      return true;
    } finally {
      ChildProcesses.end(process);
      forget(spoken);
    }
  }

  private VoiceSettings chosen(VoiceSettings settings, Locale language) {
    return settings.voice() == null
        ? settings.withVoice(program.voice(language, installed).orElse(null))
        : settings;
  }

  /// Waits until the program ends or is silenced.
  private static boolean endsWithin(Duration time, Spoken spoken) throws InterruptedException {
    try {
      CompletableFuture.anyOf(spoken.process().onExit(), spoken.silenced())
          .get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("neither of them fails", e);
    }
  }

  private static void write(Process process, String text) {
    try (OutputStream input = process.getOutputStream()) {
      input.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A program that has ended or was silenced reads no more; its exit value tells the rest.
    }
  }

  private synchronized @Nullable Spoken begin(List<String> command, BooleanSupplier wanted)
      throws IOException {
    if (closed || !wanted.getAsBoolean()) {
      return null;
    }
    running = new Spoken(childProcesses.silent(command), new CompletableFuture<>());
    return running;
  }

  private synchronized void forget(Spoken spoken) {
    if (spoken.equals(running)) {
      running = null;
    }
  }

  @Override
  public synchronized void silence() {
    Spoken spoken = running;
    running = null;
    if (spoken != null) {
      // First, so that the end that it brings is not taken for a failure.
      spoken.silenced().complete(null);
      ChildProcesses.end(spoken.process());
    }
  }

  /// @throws IOException if the program fails, as one whose voices are gone
  @Override
  public List<InstalledVoice> voices() throws IOException, InterruptedException {
    Process process = beginToList();
    TimeLimit limit = TimeLimit.on(process, TO_LIST_VOICES);
    try {
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(name() + " ended with " + process.exitValue());
      }
      installed = program.voices(printed.lines()).distinct().toList();
      return installed;
    } finally {
      limit.lift();
      ChildProcesses.end(process);
    }
  }

  private synchronized Process beginToList() throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    listing = childProcesses.read(program.listVoices(path));
    return listing;
  }

  @Override
  public synchronized void close() {
    closed = true;
    silence();
    if (listing != null) {
      ChildProcesses.end(listing);
    }
  }
}
