package app.limber.exchange;

import app.limber.json.JsonOutput;
import app.limber.practice.programme.StoredProgramme;
import app.limber.programme.Programme;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The stored programmes as JSON that other programs may rely on.
public final class ProgrammesJson {
  private ProgrammesJson() {}

  /// Returns one indented JSON object without a trailing line separator.
  public static String of(List<StoredProgramme> all, LocalDate today) {
    ObjectNode object = JsonOutput.object();
    ArrayNode programmes = object.putArray("programmes");
    for (StoredProgramme stored : all) {
      ObjectNode one = programmes.addObject();
      one.put("id", stored.id());
      one.put("name", stored.name());
      one.put("state", Messages.code(stored.state(today)));
      stored.reading().programme().ifPresent(programme -> write(programme, one));
    }
    return JsonOutput.indented(object);
  }

  private static void write(Programme programme, ObjectNode one) {
    one.put("from", programme.note().from());
    one.put("for", programme.note().forWhom());
    one.put("validFrom", text(programme.dates().validFrom()));
    one.put("validUntil", text(programme.dates().validUntil()));
    one.put("showAgainOn", text(programme.dates().showAgainOn()));
    ArrayNode routines = one.putArray("routines");
    programme.routines().forEach(routine -> routines.add(routine.id()));
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
