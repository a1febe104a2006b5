package app.limber.settings;

import app.limber.files.DataFolderLayout;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonOutput;
import app.limber.json.JsonTypes;
import app.limber.practice.reminder.ReminderMemory;
import app.limber.reminder.ReminderState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/// Stores the state of the reminder in `reminder.json` beside the settings. An unusable file counts
/// as absent.
public final class ReminderFile implements ReminderMemory {
  private static final System.Logger LOG = System.getLogger(ReminderFile.class.getName());

  private final Path file;

  public ReminderFile(Path dataFolder) {
    this.file = new DataFolderLayout(dataFolder).reminder();
  }

  @Override
  public ReminderState recall() {
    try {
      return SettingsProblems.object(file).map(ReminderFile::state).orElseGet(ReminderState::none);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing is known of the reminder", e);
      return ReminderState.none();
    }
  }

  private static ReminderState state(Json.Structure object) {
    JsonFields fields = new JsonFields(object, new SettingsProblems());
    return new ReminderState(
        fields.optional("remindedOn", JsonTypes.date()).orElse(null),
        fields.optional("notToday", JsonTypes.date()).orElse(null),
        fields.optional("snoozedUntil", StretchSettingsJson.INSTANT).orElse(null),
        fields.optional("passedOn", JsonTypes.date()).orElse(null));
  }

  @Override
  public boolean keep(ReminderState state) {
    ObjectNode object = JsonOutput.object();
    object.put("remindedOn", Objects.toString(state.remindedOn(), null));
    object.put("notToday", Objects.toString(state.notToday(), null));
    object.put("snoozedUntil", Objects.toString(state.snoozedUntil(), null));
    object.put("passedOn", Objects.toString(state.passedOn(), null));
    try {
      SettingsFile.write(file, object);
      return true;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "what happened to the reminder is not kept", e);
      return false;
    }
  }
}
