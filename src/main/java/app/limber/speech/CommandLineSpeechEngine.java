package app.limber.speech;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Speaks through a program that is started for each phrase.
final class CommandLineSpeechEngine implements SpeechEngine {
  private static final Duration TO_LIST_VOICES = Duration.ofSeconds(5);

  private final SpeechProgram program;
  private final String path;
  private final ChildProcesses childProcesses;
  private @Nullable Process running;
  private boolean closed;

  CommandLineSpeechEngine(SpeechProgram program, String path, ChildProcesses childProcesses) {
    this.program = program;
    this.path = path;
    this.childProcesses = childProcesses;
  }

  @Override
  public String name() {
    return program.command();
  }

  @Override
  public void speak(String text, VoiceSettings settings, BooleanSupplier wanted)
      throws IOException, InterruptedException {
    Process process = begin(program.speak(path, settings, text), wanted);
    if (process == null) {
      return;
    }
    try {
      if (program.readsInput()) {
        write(process, program.input(settings, text));
      }
      boolean ended = process.waitFor(PhraseTime.atMost(text).toMillis(), TimeUnit.MILLISECONDS);
      if (silenced(process)) {
        return;
      }
      if (!ended) {
        throw new IOException(name() + " does not end");
      }
      if (process.exitValue() != 0) {
        throw new IOException(name() + " ended with " + process.exitValue());
      }
    } finally {
      ChildProcesses.end(process);
      forget(process);
    }
  }

  private static void write(Process process, String text) {
    try (OutputStream input = process.getOutputStream()) {
      input.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A program that has ended or was silenced reads no more; its exit value tells the rest.
    }
  }

  private synchronized @Nullable Process begin(List<String> command, BooleanSupplier wanted)
      throws IOException {
    if (closed || !wanted.getAsBoolean()) {
      return null;
    }
    running = childProcesses.silent(command);
    return running;
  }

  private synchronized boolean silenced(Process process) {
    return !process.equals(running);
  }

  private synchronized void forget(Process process) {
    if (process.equals(running)) {
      running = null;
    }
  }

  @Override
  public synchronized void silence() {
    Process process = running;
    running = null;
    if (process == null) {
      return;
    }
    ChildProcesses.end(process);
    List<String> command = program.silence(path);
    if (!command.isEmpty()) {
      try {
        childProcesses.silent(command).getOutputStream().close();
      } catch (IOException e) {
        // The phrase goes on to its end: there is nothing else to ask for silence.
      }
    }
  }

  @Override
  public List<VoiceName> voices() throws IOException {
    Process process = childProcesses.read(program.listVoices(path));
    TimeLimit limit = TimeLimit.on(process, TO_LIST_VOICES);
    try {
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return program.voices(printed.lines()).distinct().toList();
    } finally {
      limit.lift();
      ChildProcesses.end(process);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    silence();
  }
}
