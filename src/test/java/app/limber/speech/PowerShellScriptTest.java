package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PowerShellScriptTest {
  @Test
  void command_holdsTheScriptAndNoText() throws IOException {
    List<String> command = PowerShellScript.command("powershell.exe");

    assertThat(command.subList(0, 5))
        .containsExactly(
            "powershell.exe", "-NoLogo", "-NoProfile", "-NonInteractive", "-EncodedCommand");
    assertThat(new String(Base64.getDecoder().decode(command.getLast()), StandardCharsets.UTF_16LE))
        .contains("System.Speech", "[LimberVoice]::Run()");
    // Windows takes no longer command line.
    assertThat(String.join(" ", command)).hasSizeLessThan(32_000);
  }

  @Test
  void hostileText_isOneWordOfLetters() {
    String text = "'; Remove-Item C:\\ -Recurse # $(Get-Date)\n\"stop\"";

    List<String> lines = PowerShellScript.say(text, VoiceSettings.standard(), Locale.ENGLISH);

    assertThat(lines).allMatch(line -> line.matches("[a-z]+ [A-Za-z0-9+/=-]+"));
    assertThat(decoded(lines.getLast())).isEqualTo(text);
  }

  @Test
  void settings_comeBeforeTheText() {
    assertThat(PowerShellScript.say("Hold", new VoiceSettings("Zira", 0.5, 30), Locale.ENGLISH))
        .containsExactly("rate -8", "volume 30", "voice WmlyYQ==", "say SG9sZA==");
    assertThat(PowerShellScript.say("Hold", VoiceSettings.standard(), Locale.ENGLISH))
        .containsExactly("rate -2", "volume 100", "language en", "say SG9sZA==");
  }

  @Test
  void voiceLine_namesAVoice() {
    assertThat(PowerShellScript.voice("voice WmlyYQ== en-US\r"))
        .contains(new InstalledVoice(new VoiceName("Zira", "Zira"), "en-US"));
    assertThat(PowerShellScript.voice("voice WmlyYQ=="))
        .contains(new InstalledVoice(new VoiceName("Zira", "Zira"), ""));
    assertThat(PowerShellScript.voice("ready")).isEmpty();
  }

  private static String decoded(String line) {
    return new String(
        Base64.getDecoder().decode(line.substring("say ".length())), StandardCharsets.UTF_8);
  }
}
