package app.limber.content;

import app.limber.routine.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the JSON of one phase of a movement into a [Phase].
final class PhaseDecoder {
  private static final List<String> KINDS = List.of("move", "hold", "breath");

  private final Values values;

  PhaseDecoder(Values values) {
    this.values = values;
  }

  Optional<Phase> phase(Json json) {
    Optional<Json.Structure> object =
        values.object(json, values.messages().text("content.expected.phase"));
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(object.get(), values);
    Optional<String> kind = fields.required("kind", value -> values.oneOf(value, KINDS));
    if (kind.isEmpty()) {
      // Which fields belong here is unknown, so nothing more can be said of them.
      if (fields.fine()) {
        values
            .findings()
            .add(
                json.at(),
                values.messages().text("content.found.missing", Phrases.quoted("kind")),
                values.phrases().oneOf(KINDS));
      }
      return Optional.empty();
    }
    return switch (kind.get()) {
      case "move" -> move(fields);
      case "hold" -> hold(fields);
      default -> breath(fields);
    };
  }

  private Optional<Phase> move(Fields fields) {
    Optional<Duration> seconds = fields.required("seconds", this::length);
    return common(fields)
        .flatMap(
            c -> seconds.map(time -> new Phase.Move(time, c.cue(), c.say(), c.pose(), c.counts())));
  }

  private Optional<Phase> hold(Fields fields) {
    Optional<Duration> seconds = fields.required("seconds", this::length);
    Optional<Duration> least = fields.optional("minSeconds", this::length);
    Optional<Duration> most = fields.optional("maxSeconds", this::length);
    Optional<Common> common = common(fields);
    if (common.isEmpty() || seconds.isEmpty()) {
      return Optional.empty();
    }
    Duration time = seconds.get();
    Duration min = least.orElse(time);
    Duration max = most.orElse(time);
    if (min.compareTo(time) > 0) {
      return refused(fields.at("minSeconds"), min, "content.expected.at-most-seconds", time);
    }
    if (max.compareTo(time) < 0) {
      return refused(fields.at("maxSeconds"), max, "content.expected.at-least-seconds", time);
    }
    Common c = common.get();
    return Optional.of(new Phase.Hold(time, min, max, c.cue(), c.say(), c.pose(), c.counts()));
  }

  private Optional<Phase> breath(Fields fields) {
    Optional<Integer> breaths =
        fields.required("breaths", json -> values.whole(json, 1, Limits.BREATHS));
    return common(fields)
        .flatMap(
            c ->
                breaths.map(
                    count -> new Phase.Breath(count, c.cue(), c.say(), c.pose(), c.counts())));
  }

  private Optional<Duration> length(Json json) {
    return values.seconds(json, Limits.SHORTEST, Limits.LONGEST);
  }

  private Optional<Phase> refused(SourceLocation at, Duration found, String key, Duration bound) {
    values
        .findings()
        .add(at, Values.plain(found), values.messages().text(key, Values.plain(bound)));
    return Optional.empty();
  }

  /// What every phase has; empty if anything in the phase is wrong.
  private Optional<Common> common(Fields fields) {
    Optional<String> cue = fields.required("cue", json -> values.text(json, Limits.CUE));
    Optional<String> say = fields.optional("say", json -> values.text(json, Limits.SPOKEN));
    Optional<String> pose = fields.optional("pose", values::id);
    Optional<Boolean> counts = fields.optional("counts", values::flag);
    return fields.complete()
        ? Optional.of(
            new Common(
                cue.orElseThrow(), say.orElse(null), pose.orElse(null), counts.orElse(false)))
        : Optional.empty();
  }

  private record Common(String cue, @Nullable String say, @Nullable String pose, boolean counts) {}
}
