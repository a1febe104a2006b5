package app.limber.ui.controls;

/// The pictures that Limber uses of the icon set Feather 4.29.2, as SVG paths.
///
/// Each is a line two units wide with round ends in a square of 24 units, to be stroked and not
/// filled. The set is under the MIT licence, which is among the resources as `feather/LICENSE`.
enum Feather {
  ALERT_CIRCLE("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM12 8L12 12M12 16L12.01 16"),
  ALERT_TRIANGLE(
      "M10.29 3.86L1.82 18a2 2 0 0 0 1.71 3h16.94a2 2 0 0 0 1.71-3L13.71 3.86"
          + "a2 2 0 0 0-3.42 0zM12 9L12 13M12 17L12.01 17"),
  ARROW_DOWN("M12 5L12 19M19 12L12 19L5 12"),
  ARROW_LEFT("M19 12L5 12M12 19L5 12L12 5"),
  ARROW_UP("M12 19L12 5M5 12L12 5L19 12"),
  CALENDAR(
      "M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2Z"
          + "M16 2L16 6M8 2L8 6M3 10L21 10"),
  CHECK("M20 6L9 17L4 12"),
  CHEVRONS_RIGHT("M13 17L18 12L13 7M6 17L11 12L6 7"),
  COPY(
      "M11 9h9a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-9a2 2 0 0 1 -2 -2v-9a2 2 0 0 1 2 -2ZM5 15"
          + "H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v1"),
  CORNER_UP_LEFT("M9 14L4 9L9 4M20 20v-7a4 4 0 0 0-4-4H4"),
  CORNER_UP_RIGHT("M15 14L20 9L15 4M4 20v-7a4 4 0 0 1 4-4h12"),
  EDIT_2("M17 3a2.828 2.828 0 1 1 4 4L7.5 20.5 2 22l1.5-5.5L17 3z"),
  FOLDER("M22 19a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h5l2 3h9a2 2 0 0 1 2 2z"),
  HEART(
      "M20.84 4.61a5.5 5.5 0 0 0-7.78 0L12 5.67l-1.06-1.06a5.5 5.5 0 0 0-7.78 7.78"
          + "l1.06 1.06L12 21.23l7.78-7.78 1.06-1.06a5.5 5.5 0 0 0 0-7.78z"),
  HELP_CIRCLE(
      "M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3"
          + "M12 17L12.01 17"),
  INFO("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM12 16L12 12M12 8L12.01 8"),
  LIST("M8 6L21 6M8 12L21 12M8 18L21 18M3 6L3.01 6M3 12L3.01 12M3 18L3.01 18"),
  MAXIMIZE(
      "M8 3H5a2 2 0 0 0-2 2v3m18 0V5a2 2 0 0 0-2-2h-3m0 18h3a2 2 0 0 0 2-2v-3M3 16v3"
          + "a2 2 0 0 0 2 2h3"),
  MENU("M3 12L21 12M3 6L21 6M3 18L21 18"),
  MINUS("M5 12L19 12"),
  MONITOR(
      "M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2Z"
          + "M8 21L16 21M12 17L12 21"),
  MOON("M21 12.79A9 9 0 1 1 11.21 3 7 7 0 0 0 21 12.79z"),
  PAUSE("M6 4h4v16h-4ZM14 4h4v16h-4Z"),
  PLAY("M5 3L19 12L5 21Z"),
  PLUS("M12 5L12 19M5 12L19 12"),
  ROTATE_CCW("M1 4L1 10L7 10M3.51 15a9 9 0 1 0 2.13-9.36L1 10"),
  ROTATE_CW("M23 4L23 10L17 10M20.49 15a9 9 0 1 1-2.12-9.36L23 10"),
  SETTINGS(
      "M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM19.4 15a1.65 1.65 0 0 0 .33 1.82l.06.06"
          + "a2 2 0 0 1 0 2.83 2 2 0 0 1-2.83 0l-.06-.06"
          + "a1.65 1.65 0 0 0-1.82-.33 1.65 1.65 0 0 0-1 1.51V21a2 2 0 0 1-2 2 2 2 0 0 1-2-2"
          + "v-.09A1.65 1.65 0 0 0 9 19.4a1.65 1.65 0 0 0-1.82.33l-.06.06"
          + "a2 2 0 0 1-2.83 0 2 2 0 0 1 0-2.83l.06-.06"
          + "a1.65 1.65 0 0 0 .33-1.82 1.65 1.65 0 0 0-1.51-1H3a2 2 0 0 1-2-2 2 2 0 0 1 2-2h.09"
          + "A1.65 1.65 0 0 0 4.6 9a1.65 1.65 0 0 0-.33-1.82l-.06-.06"
          + "a2 2 0 0 1 0-2.83 2 2 0 0 1 2.83 0l.06.06a1.65 1.65 0 0 0 1.82.33H9"
          + "a1.65 1.65 0 0 0 1-1.51V3a2 2 0 0 1 2-2 2 2 0 0 1 2 2v.09"
          + "a1.65 1.65 0 0 0 1 1.51 1.65 1.65 0 0 0 1.82-.33l.06-.06"
          + "a2 2 0 0 1 2.83 0 2 2 0 0 1 0 2.83l-.06.06a1.65 1.65 0 0 0-.33 1.82V9"
          + "a1.65 1.65 0 0 0 1.51 1H21a2 2 0 0 1 2 2 2 2 0 0 1-2 2h-.09a1.65 1.65 0 0 0-1.51 1"
          + "z"),
  SHIELD("M12 22s8-4 8-10V5l-8-3-8 3v7c0 6 8 10 8 10z"),
  SKIP_BACK("M19 20L9 12L19 4ZM5 19L5 5"),
  SKIP_FORWARD("M5 4L15 12L5 20ZM19 5L19 19"),
  SUN(
      "M7 12a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM12 1L12 3M12 21L12 23M4.22 4.22L5.64 5.64"
          + "M18.36 18.36L19.78 19.78M1 12L3 12M21 12L23 12M4.22 19.78L5.64 18.36M18.36 5.64"
          + "L19.78 4.22"),
  SUNRISE(
      "M17 18a5 5 0 0 0-10 0M12 2L12 9M4.22 10.22L5.64 11.64M1 18L3 18M21 18L23 18"
          + "M18.36 11.64L19.78 10.22M23 22L1 22M8 6L12 2L16 6"),
  TRASH_2(
      "M3 6L5 6L21 6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6m3 0V4a2 2 0 0 1 2-2h4"
          + "a2 2 0 0 1 2 2v2M10 11L10 17M14 11L14 17"),
  VOLUME_2(
      "M11 5L6 9L2 9L2 15L6 15L11 19ZM19.07 4.93a10 10 0 0 1 0 14.14M15.54 8.46a5 5 0 0 1 0 7.07"),
  VOLUME_X("M11 5L6 9L2 9L2 15L6 15L11 19ZM23 9L17 15M17 9L23 15"),
  X("M18 6L6 18M6 6L18 18");

  /// The side of the square that the paths are drawn in.
  static final double SIDE = 24;

  private final String path;

  Feather(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
