package app.limber.ui.settings;

import app.limber.practice.guidance.VoiceName;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The choice of a voice, with the system's default first. The current voice stays in the list even
/// if this computer does not have it.
final class VoiceBox extends NamedBox<String> {
  private final SoundModel model;
  private final Messages messages;

  VoiceBox(SoundModel model, Messages messages) {
    super(model.voice());
    this.model = model;
    this.messages = messages;
    model.voicesProperty().subscribe(this::fill);
    model.voice().valueProperty().subscribe(this::mark);
  }

  private void fill(List<VoiceName> voices) {
    Optional<String> chosen = model.voice().valueProperty().get();
    List<Entry<String>> entries = new ArrayList<>();
    entries.add(new Entry<>(Optional.empty(), messages.text("settings.voice.system")));
    voices.forEach(voice -> entries.add(new Entry<>(Optional.of(voice.id()), voice.name())));
    if (entries.stream().noneMatch(entry -> entry.value().equals(chosen))) {
      entries.add(new Entry<>(chosen, chosen.orElse("")));
    }
    getItems().setAll(entries);
    mark(chosen);
  }
}
