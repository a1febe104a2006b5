package app.limber.player;

import app.limber.testing.ManualTime;
import app.limber.testing.Stretches;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A player with its clocks and all of its events, for tests.
final class Play {
  final ManualTime time = new ManualTime();
  final Player player;
  final List<PlayerEvent> events = new ArrayList<>();

  private Play(Timeline timeline, PlayerOptions options) {
    player = new Player(timeline, time, time, options);
  }

  /// A guided session, not yet started.
  static Play of(Timeline timeline) {
    return new Play(timeline, PlayerOptions.guided());
  }

  static Play of(Timeline timeline, PlayerOptions options) {
    return new Play(timeline, options);
  }

  /// A guided session that was started and has run up to `seconds`.
  static Play at(Timeline timeline, double seconds) {
    Play play = of(timeline);
    play.does(new PlayerCommand.Start());
    play.pass(seconds);
    return play;
  }

  /// Gives a command; what it brings is kept and returned.
  List<PlayerEvent> does(PlayerCommand command) {
    return keep(player.perform(command));
  }

  /// Lets the player catch up; what that brings is kept and returned.
  List<PlayerEvent> pulse() {
    return keep(player.pulse());
  }

  private List<PlayerEvent> keep(List<PlayerEvent> told) {
    events.addAll(told);
    return List.copyOf(told);
  }

  /// Lets time pass with pulses at most a second apart; returns what they bring.
  List<PlayerEvent> pass(double seconds) {
    List<PlayerEvent> told = new ArrayList<>();
    Duration left = Stretches.seconds(seconds);
    while (left.isPositive()) {
      Duration step = left.compareTo(Duration.ofSeconds(1)) < 0 ? left : Duration.ofSeconds(1);
      time.pass(step);
      told.addAll(pulse());
      left = left.minus(step);
    }
    return told;
  }

  PlayerState state() {
    return player.snapshot().state();
  }

  double position() {
    return seconds(player.snapshot().position());
  }

  Timeline timeline() {
    return player.snapshot().timeline();
  }

  static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  /// Events in short: kind, position in seconds, and what is special about it.
  static List<String> told(List<PlayerEvent> events) {
    return events.stream().map(Play::told).toList();
  }

  private static String told(PlayerEvent event) {
    String what =
        switch (event) {
          case PlayerEvent.SegmentStarted e -> "start " + kind(e.segment());
          case PlayerEvent.RepCounted e -> "rep " + e.rep() + "/" + e.of();
          case PlayerEvent.Halfway _ -> "half";
          case PlayerEvent.LastSeconds e -> "last " + kind(e.segment());
          case PlayerEvent.SideSwitched e -> "side " + e.side();
          case PlayerEvent.StretchFinished e -> "over " + e.item();
          case PlayerEvent.Paused e -> "paused " + e.reason();
          case PlayerEvent.Resumed _ -> "resumed";
          case PlayerEvent.Waiting e -> "waiting " + e.reason();
          case PlayerEvent.Finished e -> "finished " + e.outcome();
        };
    return "%s @%s".formatted(what, number(seconds(event.at())));
  }

  /// The segments of a timeline in short: kind, item and side, start and end in seconds.
  static List<String> outline(Timeline timeline) {
    return timeline.segments().stream()
        .map(s -> "%s %s–%s".formatted(kind(s), number(seconds(s.at())), number(seconds(s.end()))))
        .toList();
  }

  private static String kind(Segment segment) {
    String name = segment.getClass().getSimpleName() + " " + segment.item();
    return segment.side() == null ? name : name + " " + segment.side();
  }

  private static String number(double seconds) {
    return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : "" + seconds;
  }
}
