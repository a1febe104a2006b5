# Speaks with Windows' own voices. One line is one command; texts are UTF-8 in Base64. It ends when
# its input ends, so it never outlives Limber.
$source = @'
using System;
using System.Speech.Synthesis;
using System.Text;

public static class LimberVoice {
  static string Decode(string text) {
    return Encoding.UTF8.GetString(Convert.FromBase64String(text));
  }

  static void Tell(string line) {
    Console.Out.WriteLine(line);
    Console.Out.Flush();
  }

  static bool Speaks(VoiceInfo voice, string language) {
    return voice.Culture != null && voice.Culture.TwoLetterISOLanguageName == language;
  }

  // Keeps the user's standard voice where it speaks the language.
  static void SelectLanguage(SpeechSynthesizer voice, string language) {
    if (standard != null && Speaks(standard, language)) {
      Select(voice, standard.Name);
    } else {
      foreach (var installed in voice.GetInstalledVoices()) {
        if (installed.Enabled && Speaks(installed.VoiceInfo, language)) {
          Select(voice, installed.VoiceInfo.Name);
          return;
        }
      }
    }
  }

  static void Select(SpeechSynthesizer voice, string name) {
    try { voice.SelectVoice(name); } catch (ArgumentException) { }
  }

  static VoiceInfo standard;

  public static void Run() {
    using (var voice = new SpeechSynthesizer()) {
      voice.SetOutputToDefaultAudioDevice();
      standard = voice.Voice;
      voice.SpeakCompleted += (sender, e) => Tell(e.Error == null ? "done" : "failed");
      foreach (var installed in voice.GetInstalledVoices()) {
        var name = Encoding.UTF8.GetBytes(installed.VoiceInfo.Name);
        var culture = installed.VoiceInfo.Culture;
        Tell("voice " + Convert.ToBase64String(name) + (culture == null ? "" : " " + culture.Name));
      }
      Tell("ready");
      string line;
      while ((line = Console.In.ReadLine()) != null) {
        var part = line.Split(' ');
        switch (part[0]) {
          case "rate": voice.Rate = int.Parse(part[1]); break;
          case "volume": voice.Volume = int.Parse(part[1]); break;
          case "voice": Select(voice, Decode(part[1])); break;
          case "language": SelectLanguage(voice, part[1]); break;
          case "say": voice.SpeakAsync(Decode(part[1])); break;
          case "stop": voice.SpeakAsyncCancelAll(); break;
        }
      }
      voice.SpeakAsyncCancelAll();
    }
  }
}
'@
Add-Type -TypeDefinition $source -ReferencedAssemblies System.Speech
[LimberVoice]::Run()
