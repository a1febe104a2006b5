package app.limber.practice.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.JournalException.Reason;
import app.limber.journal.LogNotice;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogNoticeTextTest {
  private static final Path LOG = Path.of("/home/me/limber.db");

  private static String noBackup(Reason reason, Locale language) {
    return new LogNoticeText(Messages.of(language)).line(new LogNotice.NoBackup(reason), LOG);
  }

  @ParameterizedTest
  @EnumSource
  void missingBackup_neverMeansThatNothingWasWritten(Reason reason) {
    assertThat(noBackup(reason, Locale.ENGLISH))
        .startsWith("The backup of today could not be made")
        .doesNotContain("Nothing was changed", "%s");
  }

  @Test
  void backupOnAFullDisk_namesTheDiskInEveryLanguage() {
    for (Locale language : Languages.all()) {
      assertThat(noBackup(Reason.DISK_FULL, language))
          .isNotEqualTo(noBackup(Reason.BUSY, language))
          .doesNotContain(LOG.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"UNWRITABLE", "UNREADABLE"})
  void backupsThatCannotBeWritten_nameTheirFolderAndNotTheLogInEveryLanguage(Reason reason) {
    for (Locale language : Languages.all()) {
      assertThat(noBackup(reason, language))
          .contains(LOG.resolveSibling("backups").toString())
          .doesNotContain(LOG.toString());
    }
  }
}
