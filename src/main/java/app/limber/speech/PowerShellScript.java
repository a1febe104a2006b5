package app.limber.speech;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The command line and the line protocol of the long-lived PowerShell that speaks on Windows.
final class PowerShellScript {
  static final String PROGRAM = "powershell.exe";
  static final String READY = "ready";
  static final String DONE = "done";
  static final String STOP = "stop";
  private static final String VOICE = "voice ";

  private PowerShellScript() {}

  /// The command line. The script is constant; texts to speak are never part of it.
  static List<String> command(String path) throws IOException {
    try (InputStream script = PowerShellScript.class.getResourceAsStream("voice.ps1")) {
      if (script == null) {
        throw new IOException("voice.ps1 is missing");
      }
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
      return List.of(path, "-NoLogo", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded);
    }
  }

  /// The lines that request a text to be spoken.
  ///
  /// @param language of the text: where no voice is chosen, one of that language speaks
  static List<String> say(String text, VoiceSettings settings, Locale language) {
    List<String> lines = new ArrayList<>();
    lines.add("rate " + rate(settings));
    lines.add("volume " + settings.volume());
    String voice = settings.voice();
    lines.add(voice == null ? "language " + language.getLanguage() : VOICE + encoded(voice));
    lines.add("say " + encoded(text));
    return lines;
  }

  /// The rate for System.Speech, −10 to 10, where each step is a ninth root of three; −2 is calm.
  private static int rate(VoiceSettings settings) {
    return Math.clamp(Math.round(9 * Math.log(settings.rate()) / Math.log(3)) - 2, -10, 10);
  }

  /// The voice that `line` reports; empty for other lines.
  static Optional<InstalledVoice> voice(String line) {
    String[] parts = line.strip().split(" ", -1);
    if (!line.startsWith(VOICE) || parts.length < 2) {
      return Optional.empty();
    }
    String name = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return Optional.of(
        new InstalledVoice(new VoiceName(name, name), parts.length > 2 ? parts[2] : ""));
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
