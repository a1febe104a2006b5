package app.limber.ui.settings;

import app.limber.practice.guidance.VoiceName;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The choice of a voice, with the system's default first. The current voice stays in the list even
/// if this computer does not have it.
final class VoiceBox extends ComboBox<VoiceBox.Entry> {
  private final SoundModel model;
  private final Messages messages;

  /// @param id empty for the system's own choice
  record Entry(Optional<String> id, String name) {}

  VoiceBox(SoundModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("voice-box");
    setConverter(new Naming());
    model.voicesProperty().subscribe(this::fill);
    model.voice().valueProperty().subscribe(this::mark);
    valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.voice().choose(chosen.id());
              }
            });
  }

  private void fill(List<VoiceName> voices) {
    Optional<String> chosen = model.voice().valueProperty().get();
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(Optional.empty(), messages.text("settings.voice.system")));
    voices.forEach(voice -> entries.add(new Entry(Optional.of(voice.id()), voice.name())));
    if (entries.stream().noneMatch(entry -> entry.id().equals(chosen))) {
      entries.add(new Entry(chosen, chosen.orElse("")));
    }
    getItems().setAll(entries);
    mark(chosen);
  }

  private void mark(Optional<String> id) {
    getItems().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .ifPresent(this::setValue);
  }

  private static final class Naming extends StringConverter<Entry> {
    @Override
    public String toString(@Nullable Entry entry) {
      return entry == null ? "" : entry.name();
    }

    @Override
    public Entry fromString(String text) {
      return new Entry(Optional.empty(), text);
    }
  }
}
