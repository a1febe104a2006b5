package app.limber.content.store;

import app.limber.json.JsonOutput;
import app.limber.programme.Programme;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a programme as the text of its file. The same programme is always the same text.
final class ProgrammeJsonWriter {
  private static final int VERSION = 1;

  private ProgrammeJsonWriter() {}

  static String of(Programme programme) {
    ObjectNode object = JsonOutput.object();
    object.put("limber", VERSION);
    object.put("name", programme.name());
    Programme.Note note = programme.note();
    StretchJsonWriter.put(object, "from", note.from());
    StretchJsonWriter.put(object, "for", note.forWhom());
    StretchJsonWriter.put(object, "word", note.word());
    Programme.Dates dates = programme.dates();
    put(object, "validFrom", dates.validFrom());
    put(object, "validUntil", dates.validUntil());
    put(object, "showAgainOn", dates.showAgainOn());
    if (programme.fixedDoses()) {
      object.put("fixedDoses", true);
    }
    ArrayNode routines = object.putArray("routines");
    programme
        .routines()
        .forEach(r -> RoutineJsonWriter.write(r, Optional.empty(), routines.addObject()));
    if (!programme.stretches().isEmpty()) {
      ArrayNode stretches = object.putArray("stretches");
      programme
          .stretches()
          .forEach(
              stretch ->
                  StretchJsonWriter.write(
                      stretch, programme.poses().stretch(stretch.id()), stretches.addObject()));
    }
    if (!programme.plan().isEmpty()) {
      ObjectNode plan = object.putObject("plan");
      programme
          .plan()
          .routines()
          .forEach((day, ids) -> StretchJsonWriter.write(Messages.code(day), ids, plan));
    }
    return JsonOutput.indented(object) + "\n";
  }

  private static void put(ObjectNode object, String name, @Nullable LocalDate date) {
    if (date != null) {
      object.put(name, date.toString());
    }
  }
}
