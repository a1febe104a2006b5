package app.limber.practice.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogContentsTest {
  @Test
  void named_givesRoutinesTheirNameOfTodayAndLeavesOthers() {
    Session session = SessionBuilder.session().build();
    LogContents contents =
        new LogContents(List.of(session), List.of(), Optional.empty(), Optional.empty());

    assertThat(contents.named(id -> Optional.empty()).sessions()).containsExactly(session);
    assertThat(
            contents
                .named(id -> Optional.ofNullable(Map.of(session.routine(), "Heute").get(id)))
                .sessions())
        .containsExactly(session.withRoutineName("Heute"));
  }
}
