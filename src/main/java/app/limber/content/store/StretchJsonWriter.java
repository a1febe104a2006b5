package app.limber.content.store;

import app.limber.figure.StretchPoses;
import app.limber.routine.Caution;
import app.limber.routine.Overrides;
import app.limber.routine.Phase;
import app.limber.routine.Ready;
import app.limber.routine.RepRange;
import app.limber.routine.SideSay;
import app.limber.routine.Sides;
import app.limber.routine.Spoken;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a stretch, with the figure's poses, in the shape of a stretch file. What has its default
/// value is left out.
final class StretchJsonWriter {
  private StretchJsonWriter() {}

  static void write(Stretch stretch, Optional<StretchPoses> poses, ObjectNode object) {
    object.put("id", stretch.id());
    object.put("name", stretch.name());
    object.put("group", Messages.code(stretch.group()));
    object.put("position", Messages.code(stretch.position()));
    object.put("why", stretch.why());
    write("setup", stretch.setup(), object);
    write("steps", stretch.steps(), object);
    object.put("feel", stretch.feel());
    poses
        .flatMap(StretchPoses::feelRegion)
        .ifPresent(region -> object.put("feelRegion", Messages.code(region)));
    poses.flatMap(StretchPoses::inset).ifPresent(i -> object.put("inset", Messages.code(i)));
    write("notes", stretch.notes(), object);
    ArrayNode cautions = object.putArray("cautions");
    stretch.cautions().forEach(caution -> write(caution, cautions.addObject()));
    write(stretch.spoken(), object);
    write("equipment", stretch.equipment(), object);
    object.put("setupSeconds", RoutineJsonWriter.seconds(stretch.setupTime()));
    if (!stretch.closeTime().equals(Stretch.STANDARD_CLOSE)) {
      object.put("closeSeconds", RoutineJsonWriter.seconds(stretch.closeTime()));
    }
    if (stretch.ready() != Ready.NEVER) {
      object.put("ready", Messages.code(stretch.ready()));
    }
    object.put("sides", Messages.code(stretch.sides()));
    if (stretch.sides() == Sides.EACH) {
      object.put("switchSeconds", RoutineJsonWriter.seconds(stretch.switchTime()));
    }
    ArrayNode variants = object.putArray("variants");
    stretch.variants().forEach(variant -> write(variant, variants.addObject()));
    poses.ifPresent(all -> PoseJsonWriter.write(all, object));
    write("sources", stretch.sources(), object);
  }

  private static void write(Caution caution, ObjectNode object) {
    object.put("text", caution.text());
    put(object, "say", caution.say());
  }

  private static void write(Spoken spoken, ObjectNode object) {
    SideSay sides = spoken.side();
    if (sides != null) {
      ObjectNode say = object.putObject("sideSay");
      if (sides.after() != SideSay.AFTER_ALL) {
        say.put("after", sides.after());
      }
      say.put("left", sides.left()).put("right", sides.right());
    }
    put(object, "switchSay", spoken.swap());
    put(object, "endSay", spoken.end());
    put(object, "closeSay", spoken.close());
  }

  private static void write(Variant variant, ObjectNode object) {
    object.put("id", variant.id());
    object.put("name", variant.name());
    write(variant.overrides(), object);
    RepRange reps = variant.reps();
    object
        .putObject("reps")
        .put("min", reps.min())
        .put("default", reps.standard())
        .put("max", reps.max());
    if (!variant.explain().isEmpty()) {
      write("explain", variant.explain(), object);
    }
    put(object, "beginSay", variant.begin());
    ArrayNode movement = object.putArray("movement");
    variant.movement().forEach(phase -> write(phase, movement.addObject()));
  }

  private static void write(Overrides own, ObjectNode object) {
    if (!own.setup().isEmpty()) {
      write("setup", own.setup(), object);
    }
    if (!own.steps().isEmpty()) {
      write("steps", own.steps(), object);
    }
    put(object, "switchSay", own.swap());
    put(object, "endSay", own.end());
    put(object, "closeSay", own.close());
    RoutineJsonWriter.put(object, "setupSeconds", own.setupTime());
    RoutineJsonWriter.put(object, "switchSeconds", own.switchTime());
  }

  private static void write(Phase phase, ObjectNode object) {
    switch (phase) {
      case Phase.Move move -> {
        object.put("kind", "move");
        object.put("seconds", RoutineJsonWriter.seconds(move.time()));
        if (move.turn() != null) {
          object.put("tone", Messages.code(move.turn()));
        }
      }
      case Phase.Hold hold -> {
        object.put("kind", "hold");
        object.put("seconds", RoutineJsonWriter.seconds(hold.time()));
        if (!hold.min().equals(hold.time())) {
          object.put("minSeconds", RoutineJsonWriter.seconds(hold.min()));
        }
        if (!hold.max().equals(hold.time())) {
          object.put("maxSeconds", RoutineJsonWriter.seconds(hold.max()));
        }
      }
      case Phase.Breath breath -> {
        object.put("kind", "breath");
        object.put("breaths", breath.breaths());
      }
    }
    object.put("cue", phase.phrase().cue());
    put(object, "firstSay", phase.phrase().firstSay());
    put(object, "say", phase.phrase().say());
    put(object, "pose", phase.pose());
    if (phase.counts()) {
      object.put("counts", true);
    }
  }

  /// Writes a text; nothing for null.
  static void put(ObjectNode object, String name, @Nullable String text) {
    if (text != null) {
      object.put(name, text);
    }
  }

  static void write(String name, List<String> texts, ObjectNode object) {
    ArrayNode list = object.putArray(name);
    texts.forEach(list::add);
  }
}
