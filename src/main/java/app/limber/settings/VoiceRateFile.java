package app.limber.settings;

import app.limber.files.DataFolderLayout;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonOutput;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.practice.guidance.VoiceRateMemory;
import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// Stores the measured rate of the last voice in `voice.json` beside the settings. An unusable file
/// counts as none. The file is read once, when this is constructed; [#recall] does not block.
public final class VoiceRateFile implements VoiceRateMemory {
  private static final System.Logger LOG = System.getLogger(VoiceRateFile.class.getName());
  private static final JsonType<Double> NUMBER = JsonTypes.decimal(0, 1000);

  private final Path file;
  private final Supplier<Locale> language;
  private volatile Optional<Measured> last;

  /// A rate, and with which voice and setting it was measured.
  ///
  /// @param voice its id; empty for the system's own choice
  /// @param language what it spoke
  private record Measured(String voice, Locale language, double rate, double charactersPerSecond) {
    boolean isOf(VoiceSettings settings, Locale spoken) {
      return voice.equals(name(settings)) && language.equals(spoken) && rate == settings.rate();
    }
  }

  /// @param language the language that is spoken now; each has its own rate
  public VoiceRateFile(Path dataFolder, Supplier<Locale> language) {
    this.language = language;
    this.file = new DataFolderLayout(dataFolder).voiceRate();
    this.last = read();
  }

  private Optional<Measured> read() {
    try {
      return SettingsProblems.object(file).flatMap(VoiceRateFile::measured);
    } catch (NoSuchFileException _) {
      // None has been measured yet.
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no rate of the voice", e);
      return Optional.empty();
    }
  }

  private static Optional<Measured> measured(Json.Structure object) {
    JsonFields fields = new JsonFields(object, new SettingsProblems());
    String voice = fields.optional("voice", JsonTypes.text()).orElse("");
    // Earlier versions spoke English only.
    Locale language =
        fields
            .optional("language", JsonTypes.text())
            .map(Locale::forLanguageTag)
            .orElse(Locale.ENGLISH);
    double rate = fields.optional("rate", NUMBER).orElse(Double.NaN);
    return fields
        .optional("charactersPerSecond", NUMBER)
        .filter(VoiceRateMemory::isPlausible)
        .map(measured -> new Measured(voice, language, rate, measured));
  }

  private static String name(VoiceSettings settings) {
    String voice = settings.voice();
    return voice == null ? "" : voice;
  }

  @Override
  public OptionalDouble recall(VoiceSettings settings) {
    return last.filter(measured -> measured.isOf(settings, language.get()))
        .map(measured -> OptionalDouble.of(measured.charactersPerSecond()))
        .orElseGet(OptionalDouble::empty);
  }

  @Override
  public void keep(VoiceSettings settings, double charactersPerSecond) {
    if (!VoiceRateMemory.isPlausible(charactersPerSecond)) {
      return;
    }
    last =
        Optional.of(
            new Measured(name(settings), language.get(), settings.rate(), charactersPerSecond));
    ObjectNode written = JsonOutput.object();
    written.put("voice", name(settings));
    written.put("language", language.get().toLanguageTag());
    written.put("rate", settings.rate());
    written.put("charactersPerSecond", charactersPerSecond);
    try {
      SettingsFile.write(file, written);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the rate of the voice is not kept", e);
    }
  }
}
