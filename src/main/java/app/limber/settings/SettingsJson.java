package app.limber.settings;

import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonOutput;
import app.limber.json.JsonProblem.Flaw;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.player.TimelineOptions;
import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.Range;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore.Loaded;
import app.limber.practice.preferences.SettingsStore.Reading;
import app.limber.practice.preferences.SoundSettings;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.reminder.ReminderPlan;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes the JSON format of the settings. Defaults replace missing and unusable values;
/// the latter make the result [Reading#PARTLY]. Unknown fields are ignored.
final class SettingsJson {
  /// Grows when a field changes its meaning; new fields need no new version.
  private static final int VERSION = 1;

  private static final int VERSION_LIMIT = Integer.MAX_VALUE;
  private static final JsonType<Double> PACE =
      factor(TimelineOptions.MIN_PACE, TimelineOptions.MAX_PACE);
  private static final JsonType<Double> RATE =
      factor(VoiceSettings.MIN_RATE, VoiceSettings.MAX_RATE);
  private static final JsonType<LocalTime> TIME = JsonTypes.parsed(Flaw.NO_TIME, LocalTime::parse);
  private static final JsonType<List<DayOfWeek>> DAYS =
      JsonTypes.list(1, DayOfWeek.values().length, JsonTypes.constant(DayOfWeek.class));

  private SettingsJson() {}

  static ObjectNode write(Settings settings) {
    PlaySettings play = settings.play();
    DaySettings days = settings.days();
    AppearanceSettings look = settings.look();
    ObjectNode object = JsonOutput.object();
    object.put("version", VERSION);
    object.put("safetyRead", settings.safetyRead());
    object.put("pace", play.pace());
    object.put("setupSeconds", play.setupSeconds());
    object.put("startByHand", play.startByHand());
    object.put("waitForReady", play.waitForReady());
    object.put("breathSeconds", play.breathSeconds());
    object.put("firstSide", Messages.code(play.firstSide()));
    object.put("dayStart", days.dayStart().toString());
    object.put("restDays", days.restDays());
    object.put("askStiffness", days.askStiffness());
    object.put("showStreak", days.showStreak());
    object.put("theme", Messages.code(look.theme()));
    object.put("textPercent", look.textPercent());
    object.put("motion", Messages.code(look.motion()));
    object.put("quietMorning", Messages.code(look.quiet()));
    object.put("quietBefore", look.quietBefore());
    if (look.language() != null) {
      object.put("language", look.language().toLanguageTag());
    }
    write(settings.sound(), object);
    StretchSettingsJson.write(settings.stretches(), object);
    object.put("emergencyNumber", settings.emergencyNumber());
    object.put("muted", settings.muted());
    write(settings.reminder(), object);
    WeekPlanJson.write(settings.weekPlan(), object);
    return object;
  }

  private static void write(ReminderPlan reminder, ObjectNode object) {
    object.put("remind", reminder.remind());
    object.put("remindAt", reminder.time().toString());
    ArrayNode days = object.putArray("remindOn");
    reminder.days().forEach(day -> days.add(Messages.code(day)));
    object.put("openAtLogIn", reminder.openAtLogIn());
  }

  private static void write(SoundSettings sound, ObjectNode object) {
    object.put("level", Messages.code(sound.level()));
    object.put("counts", Messages.code(sound.counts()));
    object.put("voice", sound.voice().voice());
    object.put("voiceRate", sound.voice().rate());
    object.put("voiceVolume", sound.voice().volume());
    object.put("toneVolume", sound.toneVolume());
  }

  static Loaded read(Json.Structure object) {
    SettingsProblems problems = new SettingsProblems();
    JsonFields fields = new JsonFields(object, problems);
    if (isNewer(object)) {
      return new Loaded(Settings.standard(), Reading.NEWER);
    }
    Settings usual = Settings.standard();
    Settings settings =
        new Settings(
            flag(fields, "safetyRead", usual.safetyRead()),
            play(fields, usual.play()),
            days(fields, usual.days()),
            look(fields, usual.look()),
            StretchSettingsJson.read(fields),
            sound(fields, usual.sound()),
            fields
                .optional("emergencyNumber", JsonTypes.text().where(Settings::isEmergencyNumber))
                .orElse(null),
            flag(fields, "muted", usual.muted()),
            reminder(fields, usual.reminder()),
            WeekPlanJson.read(fields));
    return new Loaded(
        settings, problems.count() == 0 ? Reading.FINE : Reading.PARTLY, problems.first());
  }

  /// Whether the version is a number greater than this one's; anything else does not matter.
  private static boolean isNewer(Json.Structure object) {
    return object
        .get("version")
        .flatMap(
            version -> JsonTypes.decimal(0, VERSION_LIMIT).read(version, new SettingsProblems()))
        .filter(version -> version > VERSION)
        .isPresent();
  }

  private static PlaySettings play(JsonFields fields, PlaySettings usual) {
    return new PlaySettings(
        fields.optional("pace", PACE).orElse(usual.pace()),
        fields.optional("setupSeconds", whole(PlaySettings.SETUP_SECONDS)).orElse(null),
        flag(fields, "startByHand", usual.startByHand()),
        flag(fields, "waitForReady", usual.waitForReady()),
        number(fields, "breathSeconds", PlaySettings.BREATH_SECONDS, usual.breathSeconds()),
        constant(fields, "firstSide", usual.firstSide()));
  }

  private static DaySettings days(JsonFields fields, DaySettings usual) {
    return new DaySettings(
        fields.optional("dayStart", TIME.where(DaySettings::isDayStart)).orElse(usual.dayStart()),
        number(fields, "restDays", DaySettings.REST_DAYS, usual.restDays()),
        flag(fields, "askStiffness", usual.askStiffness()),
        flag(fields, "showStreak", usual.showStreak()));
  }

  private static AppearanceSettings look(JsonFields fields, AppearanceSettings usual) {
    return new AppearanceSettings(
        constant(fields, "theme", usual.theme()),
        number(fields, "textPercent", AppearanceSettings.TEXT_PERCENT, usual.textPercent()),
        constant(fields, "motion", usual.motion()),
        constant(fields, "quietMorning", usual.quiet()),
        number(fields, "quietBefore", AppearanceSettings.QUIET_BEFORE, usual.quietBefore()),
        language(fields));
  }

  /// A language that this version does not have is that of the system; the file may come from
  /// another version.
  private static @Nullable Locale language(JsonFields fields) {
    return fields.optional("language", JsonTypes.text()).flatMap(Languages::ofTag).orElse(null);
  }

  private static SoundSettings sound(JsonFields fields, SoundSettings usual) {
    VoiceSettings voice =
        new VoiceSettings(
            fields.optional("voice", JsonTypes.text().where(VoiceSettings::isVoice)).orElse(null),
            fields.optional("voiceRate", RATE).orElse(usual.voice().rate()),
            number(fields, "voiceVolume", VoiceSettings.VOLUME, usual.voice().volume()));
    return new SoundSettings(
        constant(fields, "level", usual.level()),
        constant(fields, "counts", usual.counts()),
        voice,
        number(fields, "toneVolume", VoiceSettings.VOLUME, usual.toneVolume()));
  }

  private static ReminderPlan reminder(JsonFields fields, ReminderPlan usual) {
    List<DayOfWeek> days = fields.optional("remindOn", DAYS).orElse(List.of());
    return new ReminderPlan(
        flag(fields, "remind", usual.remind()),
        fields.optional("remindAt", TIME.where(ReminderPlan::isTime)).orElse(usual.time()),
        days.isEmpty() ? usual.days() : EnumSet.copyOf(days),
        flag(fields, "openAtLogIn", usual.openAtLogIn()));
  }

  static JsonType<Integer> whole(Range range) {
    return JsonTypes.whole(range.min(), range.max());
  }

  private static boolean flag(JsonFields fields, String name, boolean usual) {
    return fields.optional(name, JsonTypes.flag()).orElse(usual);
  }

  private static int number(JsonFields fields, String name, Range range, int usual) {
    return fields.optional(name, whole(range)).orElse(usual);
  }

  private static JsonType<Double> factor(double min, double max) {
    JsonType<Double> number = JsonTypes.decimal(0, 10);
    return (json, problems) ->
        number
            .read(json, new SettingsProblems())
            .filter(factor -> factor >= min && factor <= max)
            .or(() -> problems.refuse(json, Flaw.NO_DECIMAL, min, max));
  }

  private static <E extends Enum<E>> E constant(JsonFields fields, String name, E usual) {
    return fields.optional(name, JsonTypes.constant(usual.getDeclaringClass())).orElse(usual);
  }
}
