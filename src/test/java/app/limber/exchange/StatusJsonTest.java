package app.limber.exchange;

import static app.limber.progress.DayLog.on;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.plan.PlannedDay;
import app.limber.practice.session.StatusReport;
import app.limber.progress.Progress;
import app.limber.progress.ProgressRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StatusJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void status_hasExactlyThePromisedShape() {
    Progress progress =
        Progress.of(
            List.of(
                on(DAY).build(),
                on(DAY.plusDays(1)).stoppedForPain(40).build(),
                on(DAY.plusDays(5)).build()),
            DAY.plusDays(6),
            ProgressRules.standard());

    String expected =
        """
        {"on":"2026-11-26","today":"pending","currentStreak":1,"longestStreak":1,\
        "totalSessions":3,"activeMinutes":21,"habitStrength":0.0962,"last7Days":[\
        {"day":"2026-11-20","state":"practised"},{"day":"2026-11-21","state":"eased"},\
        {"day":"2026-11-22","state":"rest"},{"day":"2026-11-23","state":"missed"},\
        {"day":"2026-11-24","state":"missed"},{"day":"2026-11-25","state":"practised"},\
        {"day":"2026-11-26","state":"pending"}]}""";

    assertThat(
            compact(StatusJson.of(new StatusReport(progress, new PlannedDay.NoPlan(), List.of()))))
        .isEqualTo(expected);
  }

  @Test
  void emptyLog_isAllZero() {
    String json =
        StatusJson.of(
            new StatusReport(
                Progress.of(List.of(), DAY, ProgressRules.standard()),
                new PlannedDay.NoPlan(),
                List.of()));

    assertThat(compact(json))
        .startsWith(
            """
            {"on":"2026-11-20","today":"pending","currentStreak":0,"longestStreak":0,\
            "totalSessions":0,"activeMinutes":0,"habitStrength":0.0,"last7Days":[\
            {"day":"2026-11-14","state":"before"}""")
        .endsWith("{\"day\":\"2026-11-20\",\"state\":\"pending\"}]}");
  }

  /// The same without white space, numbers as a reader of doubles sees them.
  private static String compact(String json) {
    JsonMapper mapper = JsonMapper.shared();
    return mapper.writeValueAsString(mapper.readTree(json));
  }
}
