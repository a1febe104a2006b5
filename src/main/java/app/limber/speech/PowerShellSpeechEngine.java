package app.limber.speech;

import app.limber.practice.preferences.VoiceSettings;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Speaks through one long-lived program, which reads a line per phrase and answers when it is
/// spoken. The program ends at the end of its input.
final class PowerShellSpeechEngine implements SpeechEngine {
  private static final Duration TO_START = Duration.ofSeconds(20);

  private final String name;
  private final List<String> command;
  private final ChildProcesses childProcesses;
  private final List<InstalledVoice> voices = new ArrayList<>();
  private @Nullable Talk talk;
  private boolean speaking;
  private boolean silenced;
  private boolean closed;

  PowerShellSpeechEngine(String name, List<String> command, ChildProcesses childProcesses) {
    this.name = name;
    this.command = command;
    this.childProcesses = childProcesses;
  }

  /// A running program with its input and output.
  private record Talk(Process process, BufferedWriter to, BufferedReader from) {
    void write(List<String> lines) throws IOException {
      for (String line : lines) {
        to.write(line);
        to.write('\n');
      }
      to.flush();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean speak(String text, Locale language, VoiceSettings settings, BooleanSupplier wanted)
      throws IOException {
    List<String> lines = PowerShellScript.say(text, settings, language);
    Talk current = begun();
    boolean asked;
    try {
      asked = ask(current, lines, wanted);
    } catch (IOException e) {
      // It ended since its last phrase: the phrase gets one new program.
      end(current);
      current = begun();
      asked = ask(current, lines, wanted);
    }
    if (asked) {
      waitUntilSaid(current, PhraseTime.atMost(text));
    }
    return asked && !isSilenced();
  }

  private void waitUntilSaid(Talk current, Duration atMost) throws IOException {
    TimeLimit limit = TimeLimit.on(current.process(), atMost);
    try {
      String answer = current.from().readLine();
      if (!PowerShellScript.DONE.equals(answer)) {
        throw new IOException(name + " answered " + answer);
      }
    } catch (IOException e) {
      end(current);
      if (!isSilenced()) {
        throw e;
      }
    } finally {
      limit.lift();
      over();
    }
  }

  private synchronized boolean isSilenced() {
    return silenced;
  }

  private synchronized void over() {
    speaking = false;
  }

  private synchronized boolean ask(Talk current, List<String> lines, BooleanSupplier wanted)
      throws IOException {
    boolean asks = !closed && wanted.getAsBoolean();
    if (asks) {
      current.write(lines);
      speaking = true;
      silenced = false;
    }
    return asks;
  }

  private Talk begun() throws IOException {
    Talk current = running();
    if (current != null) {
      return current;
    }
    Process process = childProcesses.read(command);
    Talk started =
        new Talk(
            process,
            process.outputWriter(StandardCharsets.UTF_8),
            process.inputReader(StandardCharsets.UTF_8));
    TimeLimit limit = TimeLimit.on(process, TO_START);
    try {
      keep(started);
      List<InstalledVoice> told = new ArrayList<>();
      String line = started.from().readLine();
      while (line != null && !line.equals(PowerShellScript.READY)) {
        PowerShellScript.voice(line).ifPresent(told::add);
        line = started.from().readLine();
      }
      if (line == null) {
        throw new IOException(name + " did not start");
      }
      voices.clear();
      voices.addAll(told);
      return started;
    } catch (IOException e) {
      end(started);
      throw e;
    } finally {
      limit.lift();
    }
  }

  private synchronized @Nullable Talk running() {
    return talk != null && talk.process().isAlive() ? talk : null;
  }

  private synchronized void keep(Talk started) throws IOException {
    talk = started;
    if (closed) {
      throw new IOException("closed");
    }
  }

  private synchronized void end(Talk ended) {
    ChildProcesses.end(ended.process());
    if (ended.equals(talk)) {
      talk = null;
    }
  }

  @Override
  public synchronized void silence() {
    Talk current = running();
    if (current == null || !speaking || silenced) {
      return;
    }
    silenced = true;
    try {
      current.write(List.of(PowerShellScript.STOP));
      TimeLimit.of(PhraseTime.TO_FALL_SILENT, () -> endIfStillSpeaking(current));
    } catch (IOException e) {
      end(current);
    }
  }

  private synchronized void endIfStillSpeaking(Talk current) {
    if (speaking && silenced) {
      end(current);
    }
  }

  @Override
  public List<InstalledVoice> voices() throws IOException {
    begun();
    return List.copyOf(voices);
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (talk != null) {
      end(talk);
    }
  }
}
