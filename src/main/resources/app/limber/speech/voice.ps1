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

  public static void Run() {
    using (var voice = new SpeechSynthesizer()) {
      voice.SetOutputToDefaultAudioDevice();
      voice.SpeakCompleted += (sender, e) => Tell(e.Error == null ? "done" : "failed");
      foreach (var installed in voice.GetInstalledVoices()) {
        var name = Encoding.UTF8.GetBytes(installed.VoiceInfo.Name);
        Tell("voice " + Convert.ToBase64String(name));
      }
      Tell("ready");
      string line;
      while ((line = Console.In.ReadLine()) != null) {
        var part = line.Split(' ');
        switch (part[0]) {
          case "rate": voice.Rate = int.Parse(part[1]); break;
          case "volume": voice.Volume = int.Parse(part[1]); break;
          case "voice":
            try { voice.SelectVoice(Decode(part[1])); } catch (ArgumentException) { }
            break;
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
