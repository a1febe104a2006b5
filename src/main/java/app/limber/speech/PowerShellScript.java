package app.limber.speech;

import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// The long-lived PowerShell that speaks on Windows: its command line and what is written to it and
/// read from it, as data.
final class PowerShellScript {
  static final String PROGRAM = "powershell.exe";
  static final String READY = "ready";
  static final String DONE = "done";
  static final String STOP = "stop";
  private static final String VOICE = "voice ";

  private PowerShellScript() {}

  /// The command line; the script is Limber's own, and no text to speak is ever part of it.
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

  /// The lines that have a text spoken.
  static List<String> say(String text, VoiceSettings settings) {
    List<String> lines = new ArrayList<>();
    lines.add("rate " + rate(settings));
    lines.add("volume " + settings.volume());
    String voice = settings.voice();
    if (voice != null) {
      lines.add(VOICE + encoded(voice));
    }
    lines.add("say " + encoded(text));
    return lines;
  }

  /// System.Speech counts from −10 to 10, each step a ninth root of three; −2 is calm.
  private static int rate(VoiceSettings settings) {
    return Math.clamp(Math.round(9 * Math.log(settings.rate()) / Math.log(3)) - 2, -10, 10);
  }

  /// The name of a voice, if `line` tells one; else an empty text.
  static String voice(String line) {
    return line.startsWith(VOICE)
        ? new String(
            Base64.getDecoder().decode(line.substring(VOICE.length()).strip()),
            StandardCharsets.UTF_8)
        : "";
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
