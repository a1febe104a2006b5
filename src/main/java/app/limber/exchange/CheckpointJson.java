package app.limber.exchange;

import app.limber.journal.Fact;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonReader;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.player.PlayRecord;
import app.limber.player.PlayerCommand;
import app.limber.player.TimelineOptions;
import app.limber.practice.session.Checkpoint;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.words.Messages;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/// The JSON form of a checkpoint. The session has the format of an export; all times are in
/// seconds, to the nanosecond.
final class CheckpointJson {
  private static final int VERSION = 1;
  private static final int MOST_STEPS = 100_000;
  private static final int MOST_STRETCHES = 1000;
  private static final int DECIMALS = 9;
  private static final JsonType<Duration> SECONDS =
      JsonTypes.seconds(Duration.ZERO, Duration.ofSeconds(1_000_000));
  private static final JsonType<Double> PACE = JsonTypes.decimal(0, 10);

  private CheckpointJson() {}

  static void write(Checkpoint left, JsonGenerator json) {
    TimelineOptions options = left.options();
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeBooleanProperty("finished", left.finished());
    json.writeName("session");
    HistoryJson.session(
        new Fact.SavedSession(left.session(), new Revision(left.session().id(), Instant.EPOCH)),
        json);
    json.writeNumberProperty("pace", options.pace());
    seconds(json, "breathSeconds", options.breath());
    json.writeStringProperty("firstSide", Messages.code(options.firstSide()));
    seconds(json, "restSeconds", left.routine().restTime());
    json.writeArrayPropertyStart("stretches");
    for (RoutineStep step : left.routine().steps()) {
      json.writeStartObject();
      json.writeStringProperty("stretch", step.stretch());
      json.writeStringProperty("variant", step.variant());
      if (step.reps() != null) {
        json.writeNumberProperty("reps", step.reps());
      }
      seconds(json, "setupSeconds", step.setupTime());
      seconds(json, "holdSeconds", step.holdTime());
      json.writeBooleanProperty("waits", options.waitFor().contains(step.stretch()));
      seconds(json, "introductionSeconds", options.introductions().get(step.stretch()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("steps");
    for (PlayRecord.Step step : left.played().steps()) {
      step(step, json);
    }
    json.writeEndArray();
    seconds(json, "position", left.played().position());
    json.writeEndObject();
  }

  private static void step(PlayRecord.Step step, JsonGenerator json) {
    json.writeStartObject();
    seconds(json, "at", step.at());
    switch (step.command()) {
      case PlayerCommand.Next _ -> json.writeStringProperty("do", "next");
      case PlayerCommand.Back _ -> json.writeStringProperty("do", "back");
      case PlayerCommand.TakeBack _ -> json.writeStringProperty("do", "take-back");
      case PlayerCommand.Restart _ -> json.writeStringProperty("do", "restart");
      case PlayerCommand.Extend _ -> json.writeStringProperty("do", "extend");
      case PlayerCommand.Pace paced -> json.writeNumberProperty("pace", paced.pace());
      case PlayerCommand.PaceStep paced -> json.writeNumberProperty("paceSteps", paced.steps());
      case PlayerCommand.Start _,
          PlayerCommand.Pause _,
          PlayerCommand.Resume _,
          PlayerCommand.PauseOrResume _,
          PlayerCommand.Ready _,
          PlayerCommand.Stop _,
          PlayerCommand.UndoStop _,
          PlayerCommand.VoiceBusy _ -> {
        // These do not affect the position.
      }
    }
    json.writeEndObject();
  }

  private static void seconds(JsonGenerator json, String field, @Nullable Duration time) {
    if (time != null) {
      json.writeNumberProperty(field, BigDecimal.valueOf(time.toNanos(), DECIMALS));
    }
  }

  /// Parses a checkpoint. Empty if the text is invalid or from a later version.
  static Optional<Checkpoint> read(String text) {
    SessionProblems problems = new SessionProblems(1);
    try (JsonReader reader = JsonReader.lenient(text)) {
      return reader.document(problems).orElse(null) instanceof Json.Structure object
          ? checkpoint(object, problems)
          : Optional.empty();
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Checkpoint> checkpoint(Json.Structure object, SessionProblems problems) {
    JsonFields fields = new JsonFields(object, problems);
    Set<String> waitFor = new HashSet<>();
    Map<String, Duration> introductions = new HashMap<>();
    Optional<Integer> version = fields.required("version", JsonTypes.whole(VERSION, VERSION));
    Optional<Boolean> finished = fields.required("finished", JsonTypes.flag());
    Optional<Session> session = object.get("session").flatMap(CheckpointJson::session);
    Optional<Double> pace = fields.required("pace", PACE);
    Optional<Duration> breath = fields.required("breathSeconds", SECONDS);
    Optional<Side> side = fields.required("firstSide", JsonTypes.constant(Side.class));
    Optional<Duration> rest = fields.required("restSeconds", SECONDS);
    List<RoutineStep> stretches =
        fields.list(
            "stretches",
            1,
            MOST_STRETCHES,
            JsonTypes.object("", step -> stretch(step, waitFor, introductions)));
    List<PlayRecord.Step> steps =
        fields.list("steps", 0, MOST_STEPS, JsonTypes.object("", CheckpointJson::step));
    Optional<Duration> position = fields.required("position", SECONDS);
    if (version.isEmpty() || session.isEmpty() || !fields.completeIgnoring(_ -> {})) {
      return Optional.empty();
    }
    TimelineOptions options =
        new TimelineOptions(
            pace.get(), breath.get(), side.get(), null, waitFor, Set.of(), introductions);
    Routine routine =
        new Routine(
            session.get().routine(), session.get().routineName(), "", rest.get(), stretches);
    return Optional.of(
        new Checkpoint(
            session.get(),
            finished.get(),
            routine,
            options,
            new PlayRecord(steps, position.get())));
  }

  private static Optional<Session> session(Json json) {
    if (!(json instanceof Json.Structure object)) {
      return Optional.empty();
    }
    List<Session> read = new ArrayList<>();
    ReadingNotes notes =
        new ReadingNotes(LocalTime.MIDNIGHT, imported -> read.add(imported.session()));
    new SessionDecoder(new SessionProblems(1), notes).decode(object, 1);
    return read.stream().findFirst();
  }

  private static Optional<RoutineStep> stretch(
      JsonFields fields, Set<String> waitFor, Map<String, Duration> introductions) {
    Optional<String> stretch = fields.required("stretch", JsonTypes.text());
    Optional<String> variant = fields.optional("variant", JsonTypes.text());
    Optional<Integer> reps = fields.optional("reps", JsonTypes.whole(1, 999));
    Optional<Duration> setup = fields.optional("setupSeconds", SECONDS);
    Optional<Duration> hold = fields.optional("holdSeconds", SECONDS);
    boolean waits = fields.optional("waits", JsonTypes.flag()).orElse(false);
    Optional<Duration> introduction = fields.optional("introductionSeconds", SECONDS);
    if (!fields.completeIgnoring(_ -> {})) {
      return Optional.empty();
    }
    if (waits) {
      waitFor.add(stretch.get());
    }
    introduction.ifPresent(time -> introductions.put(stretch.get(), time));
    return Optional.of(
        new RoutineStep(
            stretch.get(),
            variant.orElse(null),
            reps.orElse(null),
            setup.orElse(null),
            hold.orElse(null)));
  }

  private static Optional<PlayRecord.Step> step(JsonFields fields) {
    Optional<Duration> at = fields.required("at", SECONDS);
    Optional<PlayerCommand> command =
        fields
            .optional("do", JsonTypes.text())
            .flatMap(CheckpointJson::jump)
            .or(() -> fields.optional("pace", PACE).map(PlayerCommand.Pace::new))
            .or(
                () ->
                    fields
                        .optional("paceSteps", JsonTypes.whole(-1000, 1000))
                        .map(PlayerCommand.PaceStep::new));
    if (command.isEmpty()) {
      throw new IllegalArgumentException("a step without a command");
    }
    return at.map(offset -> new PlayRecord.Step(offset, command.get()));
  }

  private static Optional<PlayerCommand> jump(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "next" -> new PlayerCommand.Next();
          case "back" -> new PlayerCommand.Back();
          case "take-back" -> new PlayerCommand.TakeBack();
          case "restart" -> new PlayerCommand.Restart();
          case "extend" -> new PlayerCommand.Extend();
          default -> null;
        });
  }
}
