package app.limber.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// When and where a session started, as someone types it: `2026-11-20T06:45`, with or without
/// seconds, with or without an offset. Without one it is the time of this machine's zone.
record StartTime(OffsetDateTime time, ZoneId zone) {
  private static final int MIN_YEAR = 1900;

  /// @throws CommandProblem if it is no time, was never on the clock, or is still to come
  static StartTime of(String text, CommandContext context) {
    StartTime start = parse(text.strip().replace(' ', 'T'), text, context);
    if (start.time().toInstant().isAfter(context.clock().instant())) {
      throw CommandProblem.usage(context.messages().text("cli.history.add.future", text));
    }
    if (start.time().getYear() < MIN_YEAR) {
      throw bad(text, context);
    }
    return start;
  }

  private static StartTime parse(String stamp, String text, CommandContext context) {
    ZoneId here = context.zone().get();
    try {
      return withOffset(OffsetDateTime.parse(stamp), here);
    } catch (DateTimeException e) {
      // It may be a time without an offset.
      return local(stamp, text, here, context);
    }
  }

  private static StartTime local(String stamp, String text, ZoneId here, CommandContext context) {
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(stamp);
    } catch (DateTimeException e) {
      throw bad(text, context);
    }
    List<ZoneOffset> offsets = here.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw CommandProblem.usage(
          context.messages().text("cli.history.add.skipped-time", text, here.getId()));
    }
    return new StartTime(local.atOffset(offsets.getFirst()), here);
  }

  private static StartTime withOffset(OffsetDateTime time, ZoneId here) {
    boolean local = here.getRules().getOffset(time.toInstant()).equals(time.getOffset());
    return new StartTime(time, local ? here : time.getOffset());
  }

  private static CommandProblem bad(String text, CommandContext context) {
    return CommandProblem.usage(context.messages().text("cli.history.add.bad-time", text));
  }
}
