package app.limber.settings;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.Motion;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.QuietMorning;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore.Loaded;
import app.limber.practice.preferences.SettingsStore.Reading;
import app.limber.practice.preferences.SoundSettings;
import app.limber.practice.preferences.Theme;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.words.Messages;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON shape of the settings. A missing value has its default; so has an unusable one, which
/// is noted. Unknown fields are passed over.
final class SettingsJson {
  /// Grows when a field changes its meaning; new fields need no new version.
  private static final int VERSION = 1;

  private SettingsJson() {}

  static ObjectNode write(Settings settings) {
    PlaySettings play = settings.play();
    DaySettings days = settings.days();
    AppearanceSettings look = settings.look();
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("version", VERSION);
    object.put("safetyRead", settings.safetyRead());
    object.put("pace", play.pace());
    object.put("setupSeconds", play.setupSeconds());
    object.put("startByHand", play.startByHand());
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
    write(settings.sound(), object);
    StretchSettingsJson.write(settings.stretches(), object);
    object.put("emergencyNumber", settings.emergencyNumber());
    object.put("muted", settings.muted());
    return object;
  }

  private static void write(SoundSettings sound, ObjectNode object) {
    object.put("level", Messages.code(sound.level()));
    object.put("counts", Messages.code(sound.counts()));
    object.put("voice", sound.voice().voice());
    object.put("voiceRate", sound.voice().rate());
    object.put("voiceVolume", sound.voice().volume());
    object.put("toneVolume", sound.toneVolume());
  }

  static Loaded read(ObjectNode object) {
    if (isNewer(object.get("version"))) {
      return new Loaded(Settings.standard(), Reading.NEWER);
    }
    UsableValues values = new UsableValues(object);
    Settings usual = Settings.standard();
    Settings settings =
        new Settings(
            values.flag("safetyRead", usual.safetyRead()),
            play(values, usual.play()),
            days(values, usual.days()),
            look(values, usual.look()),
            new StretchSettingsJson(values).read(),
            sound(values, usual.sound()),
            values.text("emergencyNumber", Settings::isEmergencyNumber),
            values.flag("muted", usual.muted()));
    return new Loaded(settings, values.allUsable() ? Reading.FINE : Reading.PARTLY);
  }

  private static boolean isNewer(@Nullable JsonNode version) {
    return version != null && version.isNumber() && version.asDouble() > VERSION;
  }

  private static PlaySettings play(UsableValues values, PlaySettings usual) {
    return new PlaySettings(
        values.decimal("pace", PlaySettings::isPace, usual.pace()),
        values.numberOrNone("setupSeconds", PlaySettings.SETUP_SECONDS),
        values.flag("startByHand", usual.startByHand()),
        values.number("breathSeconds", PlaySettings.BREATH_SECONDS, usual.breathSeconds()),
        values.constant("firstSide", FirstSide.values(), usual.firstSide()));
  }

  private static DaySettings days(UsableValues values, DaySettings usual) {
    LocalTime dayStart = values.time("dayStart", DaySettings::isDayStart, usual.dayStart());
    return new DaySettings(
        dayStart,
        values.number("restDays", DaySettings.REST_DAYS, usual.restDays()),
        values.flag("askStiffness", usual.askStiffness()),
        values.flag("showStreak", usual.showStreak()));
  }

  private static AppearanceSettings look(UsableValues values, AppearanceSettings usual) {
    return new AppearanceSettings(
        values.constant("theme", Theme.values(), usual.theme()),
        values.number("textPercent", AppearanceSettings.TEXT_PERCENT, usual.textPercent()),
        values.constant("motion", Motion.values(), usual.motion()),
        values.constant("quietMorning", QuietMorning.values(), usual.quiet()),
        values.number("quietBefore", AppearanceSettings.QUIET_BEFORE, usual.quietBefore()));
  }

  private static SoundSettings sound(UsableValues values, SoundSettings usual) {
    VoiceSettings voice =
        new VoiceSettings(
            values.text("voice", VoiceSettings::isVoice),
            values.decimal("voiceRate", VoiceSettings::isRate, usual.voice().rate()),
            values.number("voiceVolume", VoiceSettings.VOLUME, usual.voice().volume()));
    return new SoundSettings(
        values.constant("level", CueLevel.values(), usual.level()),
        values.constant("counts", CountRule.values(), usual.counts()),
        voice,
        values.number("toneVolume", VoiceSettings.VOLUME, usual.toneVolume()));
  }
}
