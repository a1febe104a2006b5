package app.limber.practice.guidance;

/// Whether the voice works.
public sealed interface VoiceState {
  /// It is still being looked for.
  record Looking() implements VoiceState {}

  /// The named program speaks.
  record Ready(String program) implements VoiceState {}

  /// The system has no known voice.
  record Missing() implements VoiceState {}

  /// The named program exists but does not speak.
  record Broken(String program) implements VoiceState {}
}
