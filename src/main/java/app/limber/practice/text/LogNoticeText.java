package app.limber.practice.text;

import app.limber.journal.JournalException;
import app.limber.journal.LogNotice;
import app.limber.journal.MissingSession;
import app.limber.journal.RecoveryReport;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Sentences about events concerning the log's file.
public final class LogNoticeText {
  /// The maximum number of lost sessions to name; any others are only counted.
  private static final int MOST_NAMED = 5;

  private final Messages messages;

  public LogNoticeText(Messages messages) {
    this.messages = messages;
  }

  /// Describes the event, its consequences and the files concerned in one line.
  ///
  /// @param file the log
  public String line(LogNotice notice, Path file) {
    return switch (notice) {
      case LogNotice.Recovered recovered -> String.join(" ", sentences(recovered.report()));
      case LogNotice.ReadOnly readOnly ->
          messages.text(
              "log-notice.read-only", new LogProblemText(messages).cause(readOnly.reason(), file));
      case LogNotice.Replaced replaced -> messages.count("log-notice.replaced", replaced.takenIn());
      case LogNotice.LeftoverSetAside leftover ->
          messages.count("log-notice.leftover", leftover.takenIn(), leftover.place());
      case LogNotice.LeftOut leftOut ->
          messages.count(
              "log-notice.left-out", leftOut.sessions().size(), names(leftOut.sessions()));
      case LogNotice.NoBackup noBackup -> noBackup(noBackup.reason(), file);
    };
  }

  /// The log itself is fine, unlike what most causes say of it.
  private String noBackup(JournalException.Reason reason, Path file) {
    return switch (reason) {
      case DISK_FULL -> messages.text("log-notice.no-backup-full");
      case BUSY, FAILED -> messages.text("log-notice.no-backup-yet");
      case UNWRITABLE, UNREADABLE, BACKUPS_UNREADABLE ->
          messages.text("log-notice.no-backup-folder", file.resolveSibling("backups"));
      case NOT_A_LOG, NEWER_VERSION, DAMAGED, GONE, DANGLING_LINK, EMPTY ->
          messages.text("log-notice.no-backup", new LogProblemText(messages).cause(reason, file));
    };
  }

  /// Describes a recovery, one sentence per item.
  public List<String> sentences(RecoveryReport report) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.name("log-notice.found", report.found()));
    sentences.add(messages.count("log-notice.saved", report.saved()));
    if (report.backup() != null) {
      sentences.add(messages.text("log-notice.backup", report.backup()));
    }
    if (report.complete()) {
      sentences.add(messages.text("log-notice.complete"));
    }
    if (!report.missing().isEmpty()) {
      sentences.add(
          messages.count("log-notice.missing", report.missing().size(), names(report.missing())));
    }
    if (!report.older().isEmpty()) {
      sentences.add(
          messages.count("log-notice.older", report.older().size(), names(report.older())));
    }
    if (report.unnamed() > 0) {
      sentences.add(messages.count("log-notice.unnamed", report.unnamed()));
    }
    if (report.perhapsMore()) {
      sentences.add(messages.text("log-notice.perhaps-more"));
    }
    if (report.original() != null) {
      sentences.add(messages.text("log-notice.original", report.original()));
    }
    return sentences;
  }

  /// Describes what could not be read from a damaged log that is merged, one sentence per item.
  ///
  /// @param part sessions of which only an earlier state or a part could be read
  /// @param unnamed the number of further records that could not be read
  public List<String> ofDamaged(
      List<MissingSession> missing, List<MissingSession> part, int unnamed) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text("log-notice.other-damaged"));
    if (!missing.isEmpty()) {
      sentences.add(messages.count("log-notice.missing", missing.size(), names(missing)));
    }
    if (!part.isEmpty()) {
      sentences.add(messages.count("log-notice.older", part.size(), names(part)));
    }
    if (unnamed > 0) {
      sentences.add(messages.count("log-notice.unnamed", unnamed));
    }
    return sentences;
  }

  private String names(List<MissingSession> sessions) {
    String named =
        sessions.stream().limit(MOST_NAMED).map(this::name).collect(Collectors.joining(", "));
    return sessions.size() > MOST_NAMED ? messages.text("log-notice.and-more", named) : named;
  }

  private String name(MissingSession session) {
    if (session.day() != null) {
      return session.day().toString();
    }
    return session.id() != null
        ? session.id().toString()
        : messages.text("log-notice.unknown-session");
  }
}
